/** The nomination summary (推荐汇总表) as a table. */
@NullMarked
package org.saiwu.report.roster;

import org.jspecify.annotations.NullMarked;
