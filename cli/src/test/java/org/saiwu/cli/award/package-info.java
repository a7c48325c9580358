@NullMarked
package org.saiwu.cli.award;

import org.jspecify.annotations.NullMarked;
