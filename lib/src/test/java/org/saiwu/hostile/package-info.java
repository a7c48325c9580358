/** Files made to break a reader, held against everything that reads them. */
@NullMarked
package org.saiwu.hostile;

import org.jspecify.annotations.NullMarked;
