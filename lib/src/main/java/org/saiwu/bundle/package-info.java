/** Reading and writing of zips that nobody can trust: names, structure, checksums and bytes, within fixed limits. */
@NullMarked
package org.saiwu.bundle;

import org.jspecify.annotations.NullMarked;
