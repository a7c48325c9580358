/** Apportionment, allocation of places to units and categories, and nominations held against them; all figures exact. */
@NullMarked
package org.saiwu.quota;

import org.jspecify.annotations.NullMarked;
