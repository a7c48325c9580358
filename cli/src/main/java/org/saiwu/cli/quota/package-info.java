/** {@code quota allocate} and {@code quota check}. */
@NullMarked
package org.saiwu.cli.quota;

import org.jspecify.annotations.NullMarked;
