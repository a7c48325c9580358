/** Manual pages from the command model. */
@NullMarked
package org.saiwu.cli.manual;

import org.jspecify.annotations.NullMarked;
