/** The command that checks entries. */
@NullMarked
package org.saiwu.cli.validate;

import org.jspecify.annotations.NullMarked;
