/** Reading tables (xlsx, xls, csv) by the names of their columns, and writing them as xlsx and csv. */
@NullMarked
package org.saiwu.table;

import org.jspecify.annotations.NullMarked;
