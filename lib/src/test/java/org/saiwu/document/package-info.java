@NullMarked
package org.saiwu.document;

import org.jspecify.annotations.NullMarked;
