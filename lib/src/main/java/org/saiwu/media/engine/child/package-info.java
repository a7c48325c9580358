/** What runs in the child process: the only code that touches native libraries, with nothing but the JDK beside them. */
@NullMarked
package org.saiwu.media.engine.child;

import org.jspecify.annotations.NullMarked;
