/** An entry and its parts: finding entries, telling files apart by the contest's items, and taking metadata from forms. */
@NullMarked
package org.saiwu.entry;

import org.jspecify.annotations.NullMarked;
