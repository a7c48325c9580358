package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** A picture in native memory, of one size and with brightness from 16 to 235, into which decoded frames are scaled. */
final class SmallPicture implements AutoCloseable {

    private final int width;
    private final int height;
    private final int format;
    private final BytePointer memory;
    private final ByteBuffer brightness;
    private final PointerPointer<Pointer> planes;
    private final IntPointer strides;
    private @Nullable SwsContext scaler;
    private int fromWidth;
    private int fromHeight;
    private int fromFormat;

    /** Makes a picture; both sides are even. */
    SmallPicture(int width, int height) {
        this(width, height, AV_PIX_FMT_YUV420P);
    }

    /** Makes a picture with pixels of a format in three planes of which the last two are half as wide and high. */
    SmallPicture(int width, int height, int format) {
        this.format = format;
        this.width = width;
        this.height = height;
        long size = (long) width * height;
        memory = new BytePointer(size * 3 / 2 + 64);
        brightness = memory.limit(size).asByteBuffer();
        memory.limit(memory.capacity());
        planes = new PointerPointer<>(4);
        planes.put(0, memory.getPointer(0));
        planes.put(1, memory.getPointer(size));
        planes.put(2, memory.getPointer(size * 5 / 4));
        planes.put(3, (Pointer) null);
        strides = new IntPointer(width, width / 2, width / 2, 0);
    }

    /** Scales a frame into it; returns whether that is possible. */
    boolean take(AVFrame frame) {
        if (scaler == null
                || frame.width() != fromWidth
                || frame.height() != fromHeight
                || frame.format() != fromFormat) {
            close(scaler);
            fromWidth = frame.width();
            fromHeight = frame.height();
            fromFormat = frame.format();
            scaler = sws_getContext(
                    fromWidth, fromHeight, fromFormat, width, height, format, SWS_AREA, null, null, (DoublePointer)
                            null);
        }
        SwsContext ready = scaler;
        return ready != null
                && !ready.isNull()
                && sws_scale(ready, frame.data(), frame.linesize(), 0, fromHeight, planes, strides) == height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Returns the brightness row by row, where it lies. */
    ByteBuffer brightness() {
        return brightness;
    }

    PointerPointer<Pointer> planes() {
        return planes;
    }

    IntPointer strides() {
        return strides;
    }

    private static void close(@Nullable SwsContext context) {
        if (context != null && !context.isNull()) {
            sws_freeContext(context);
        }
    }

    @Override
    public void close() {
        close(scaler);
        scaler = null;
        planes.close();
        strides.close();
        memory.close();
    }
}
