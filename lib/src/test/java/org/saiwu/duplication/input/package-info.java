@NullMarked
package org.saiwu.duplication.input;

import org.jspecify.annotations.NullMarked;
