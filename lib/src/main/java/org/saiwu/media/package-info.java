/** Probing videos: what a file really is, how large, how long, and whether any of it is missing; untrusted input throughout. */
@NullMarked
package org.saiwu.media;

import org.jspecify.annotations.NullMarked;
