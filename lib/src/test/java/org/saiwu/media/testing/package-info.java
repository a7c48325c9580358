/** Videos made in code, for the tests of every room and for the examples. */
@NullMarked
package org.saiwu.media.testing;

import org.jspecify.annotations.NullMarked;
