/** Reports on duplicated text: the rates of a batch, what each text shares with which, and what they rest on. */
@NullMarked
package org.saiwu.report.duplication;

import org.jspecify.annotations.NullMarked;
