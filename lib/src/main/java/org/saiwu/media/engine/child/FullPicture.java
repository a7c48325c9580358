package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_NV12;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;

import java.util.Optional;
import java.util.Set;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/** Gets at the brightness of a frame: where the decoder left it, or converted where that is no plane of bytes. */
final class FullPicture implements AutoCloseable {

    private static final Set<Integer> PLANES = Set.of(
            AV_PIX_FMT_YUV420P,
            AV_PIX_FMT_YUV422P,
            AV_PIX_FMT_YUV444P,
            AV_PIX_FMT_YUVJ420P,
            AV_PIX_FMT_YUVJ422P,
            AV_PIX_FMT_YUVJ444P,
            AV_PIX_FMT_NV12);
    private static final Set<Integer> FULL_RANGE =
            Set.of(AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ444P);

    private @Nullable SmallPicture converted;

    /** Returns the brightness, which holds as long as the frame does. */
    Optional<Brightness> of(AVFrame frame) {
        int stride = frame.linesize(0);
        int width = frame.width();
        int height = frame.height();
        if (PLANES.contains(frame.format()) && stride >= width) {
            boolean full = FULL_RANGE.contains(frame.format()) || frame.color_range() == AVCOL_RANGE_JPEG;
            BytePointer plane = new BytePointer(frame.data(0));
            plane.position(0).limit((long) stride * (height - 1) + width);
            return Optional.of(new Brightness(plane.asByteBuffer(), stride, width, height, full ? 0 : 16));
        }
        SmallPicture target = converted;
        int evenWidth = width & ~1;
        int evenHeight = height & ~1;
        if (target == null || target.width() != evenWidth || target.height() != evenHeight) {
            close();
            target = new SmallPicture(Math.max(2, evenWidth), Math.max(2, evenHeight));
            converted = target;
        }
        return target.take(frame)
                ? Optional.of(new Brightness(target.brightness(), target.width(), target.width(), target.height(), 16))
                : Optional.empty();
    }

    @Override
    public void close() {
        if (converted != null) {
            converted.close();
            converted = null;
        }
    }
}
