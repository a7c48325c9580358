/** The command line: parsing, words on the screen, exit codes. */
@NullMarked
package org.saiwu.cli;

import org.jspecify.annotations.NullMarked;
