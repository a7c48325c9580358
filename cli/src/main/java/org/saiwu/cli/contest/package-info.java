/** The commands about contests and their rules files. */
@NullMarked
package org.saiwu.cli.contest;

import org.jspecify.annotations.NullMarked;
