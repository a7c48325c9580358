/** Files written aside and moved into place, sentences, and what all readers of zips and of XML need. */
@NullMarked
package org.saiwu.file;

import org.jspecify.annotations.NullMarked;
