/** Reports from results: text, json, ndjson, junit, sarif, html and xlsx, in Chinese and English. */
@NullMarked
package org.saiwu.report;

import org.jspecify.annotations.NullMarked;
