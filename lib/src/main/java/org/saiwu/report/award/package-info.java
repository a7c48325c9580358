/** Award reports: tallies, plans, summaries and lists for publication, as text, json, csv, workbook and page. */
@NullMarked
package org.saiwu.report.award;

import org.jspecify.annotations.NullMarked;
