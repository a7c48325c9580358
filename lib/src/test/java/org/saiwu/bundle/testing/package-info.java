/** Builds zips for tests byte by byte, well-formed or malformed in exactly one way. */
@NullMarked
package org.saiwu.bundle.testing;

import org.jspecify.annotations.NullMarked;
