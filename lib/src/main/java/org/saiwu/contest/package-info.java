/** The rules of a contest as immutable records, and reading, checking and explaining the files that hold them. */
@NullMarked
package org.saiwu.contest;

import org.jspecify.annotations.NullMarked;
