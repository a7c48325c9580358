/** Completion scripts made from the command model. */
@NullMarked
package org.saiwu.cli.completion;

import org.jspecify.annotations.NullMarked;
