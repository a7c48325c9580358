/** Shows how places were shared: unit by unit, by category, with ties, divisors and methods side by side. */
@NullMarked
package org.saiwu.report.allocation;

import org.jspecify.annotations.NullMarked;
