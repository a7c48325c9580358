/** Programs that measure; none of them is run by the tests. */
@NullMarked
package org.saiwu.bundle.benchmark;

import org.jspecify.annotations.NullMarked;
