/** {@code award tally}, {@code award check} and {@code award summary}. */
@NullMarked
package org.saiwu.cli.award;

import org.jspecify.annotations.NullMarked;
