/** Builders of small documents for tests. */
@NullMarked
package org.saiwu.document.testing;

import org.jspecify.annotations.NullMarked;
