/** Pieces of pages: a shell in one file without any network, totals as tiles, tables, and data for scripts. */
@NullMarked
package org.saiwu.report.page;

import org.jspecify.annotations.NullMarked;
