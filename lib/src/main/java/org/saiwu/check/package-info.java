/** Findings, their rules and severities, and the checks that make them: one small class a rule, in an ordered list. */
@NullMarked
package org.saiwu.check;

import org.jspecify.annotations.NullMarked;
