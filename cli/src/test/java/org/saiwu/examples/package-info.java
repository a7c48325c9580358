/** The entries of {@code examples/}: what each shows, how its files are made, and the reports that are expected of them. */
@NullMarked
package org.saiwu.examples;

import org.jspecify.annotations.NullMarked;
