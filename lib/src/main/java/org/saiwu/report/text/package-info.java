/** Pieces of reports for a terminal: display widths, colours, wrapped paragraphs and tables. */
@NullMarked
package org.saiwu.report.text;

import org.jspecify.annotations.NullMarked;
