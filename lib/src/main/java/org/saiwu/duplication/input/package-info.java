/** Finds and reads the texts that duplication is checked of: documents, entries, and folders of either. */
@NullMarked
package org.saiwu.duplication.input;

import org.jspecify.annotations.NullMarked;
