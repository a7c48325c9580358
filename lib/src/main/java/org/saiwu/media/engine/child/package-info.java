/**
 * What runs in the child process: the only code that touches native libraries, with nothing but the JDK beside them. What
 * runs before the first answer does without lambdas, formats and regular expressions: the first of each takes the JVM longer
 * than the probing of a file.
 */
@NullMarked
package org.saiwu.media.engine.child;

import org.jspecify.annotations.NullMarked;
