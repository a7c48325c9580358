/** Files written aside and moved into place, and what all readers of XML need. */
@NullMarked
package org.saiwu.file;

import org.jspecify.annotations.NullMarked;
