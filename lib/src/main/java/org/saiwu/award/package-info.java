/** From judges' scores to awards: aggregation, ranks, cut-offs, units, and the audit of a list made elsewhere. */
@NullMarked
package org.saiwu.award;

import org.jspecify.annotations.NullMarked;
