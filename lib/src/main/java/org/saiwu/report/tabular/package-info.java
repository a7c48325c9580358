/** Reports that are tables: one document, shown as text, workbook or page, with its data as csv and JSON. */
@NullMarked
package org.saiwu.report.tabular;

import org.jspecify.annotations.NullMarked;
