/** {@code roster build}. */
@NullMarked
package org.saiwu.cli.roster;

import org.jspecify.annotations.NullMarked;
