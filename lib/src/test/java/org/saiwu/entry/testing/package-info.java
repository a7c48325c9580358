/** Entries, videos and probes made up for tests. */
@NullMarked
package org.saiwu.entry.testing;

import org.jspecify.annotations.NullMarked;
