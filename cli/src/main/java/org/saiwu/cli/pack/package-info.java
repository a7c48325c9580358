/** The command that makes the attachment of an entry. */
@NullMarked
package org.saiwu.cli.pack;

import org.jspecify.annotations.NullMarked;
