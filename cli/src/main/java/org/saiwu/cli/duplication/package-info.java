/** The commands on duplicated text. */
@NullMarked
package org.saiwu.cli.duplication;

import org.jspecify.annotations.NullMarked;
