/** The command that tells whether the program works on this machine. */
@NullMarked
package org.saiwu.cli.doctor;

import org.jspecify.annotations.NullMarked;
