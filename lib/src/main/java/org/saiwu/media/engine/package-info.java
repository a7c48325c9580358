/** The engines behind a media probe: embedded libraries in supervised child processes, and an ffprobe program. */
@NullMarked
package org.saiwu.media.engine;

import org.jspecify.annotations.NullMarked;
