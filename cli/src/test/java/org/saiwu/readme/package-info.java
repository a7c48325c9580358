/** The commands of the README files, run. */
@NullMarked
package org.saiwu.readme;

import org.jspecify.annotations.NullMarked;
