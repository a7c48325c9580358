/** Files written aside and moved into place. */
@NullMarked
package org.saiwu.file;

import org.jspecify.annotations.NullMarked;
