/** Duplication of texts: normalised and net text, exact and rewritten rates with their evidence, side-by-side comparison. */
@NullMarked
package org.saiwu.duplication;

import org.jspecify.annotations.NullMarked;
