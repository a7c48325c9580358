package org.saiwu.media.engine.child;

import java.nio.ByteBuffer;

/**
 * The brightness of a picture of full size where it lies in native memory.
 *
 * @param memory row by row
 * @param stride bytes from one row to the next
 * @param black what black is: 16, or 0 in pictures of full range
 */
record Brightness(ByteBuffer memory, int stride, int width, int height, int black) {

    int at(int x, int y) {
        return memory.get(y * stride + x) & 0xff;
    }
}
