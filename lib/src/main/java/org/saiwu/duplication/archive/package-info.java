/** The archive of texts of earlier editions, in which every match of the guaranteed length is found. */
@NullMarked
package org.saiwu.duplication.archive;

import org.jspecify.annotations.NullMarked;
