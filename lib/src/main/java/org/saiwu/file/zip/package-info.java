/** The structure of zips as it is, judged by nobody: ends, directories, headers, and the bytes behind them. */
@NullMarked
package org.saiwu.file.zip;

import org.jspecify.annotations.NullMarked;
