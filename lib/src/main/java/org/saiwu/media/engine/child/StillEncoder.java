package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_QSCALE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.FF_QP2LAMBDA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.Base64;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/** Makes small JPEGs of frames. */
final class StillEncoder {

    private static final int LONGER_SIDE = 320;
    private static final int MOST_BYTES = 40_000;
    private static final int[] QUALITIES = {5, 12, 25};

    private StillEncoder() {}

    /** Returns a JPEG of at most 40 kB in Base64, the longer side 320 pixels as shown; empty if it can't be made. */
    static Optional<String> base64(AVFrame frame) {
        int sampleWidth = Math.max(1, frame.sample_aspect_ratio().num());
        int sampleHeight = Math.max(1, frame.sample_aspect_ratio().den());
        double shape = (double) frame.width() * sampleWidth / ((double) frame.height() * sampleHeight);
        int width = even(shape >= 1 ? LONGER_SIDE : LONGER_SIDE * shape);
        int height = even(shape >= 1 ? LONGER_SIDE / shape : LONGER_SIDE);
        try (SmallPicture small = new SmallPicture(width, height, AV_PIX_FMT_YUVJ420P)) {
            if (!small.take(frame)) {
                return Optional.empty();
            }
            for (int quality : QUALITIES) {
                byte[] jpeg = encode(small, quality);
                if (jpeg.length > 0 && jpeg.length <= MOST_BYTES) {
                    return Optional.of(Base64.getEncoder().encodeToString(jpeg));
                }
            }
            return Optional.empty();
        }
    }

    private static int even(double side) {
        return Math.max(16, (int) Math.round(side / 2) * 2);
    }

    private static byte[] encode(SmallPicture picture, int quality) {
        AVCodec codec = avcodec_find_encoder(AV_CODEC_ID_MJPEG);
        if (codec == null || codec.isNull()) {
            return new byte[0];
        }
        AVCodecContext encoder = avcodec_alloc_context3(codec);
        AVFrame frame = av_frame_alloc();
        AVPacket packet = av_packet_alloc();
        try {
            encoder.width(picture.width()).height(picture.height()).pix_fmt(AV_PIX_FMT_YUVJ420P);
            encoder.time_base().num(1).den(25);
            encoder.flags(encoder.flags() | AV_CODEC_FLAG_QSCALE);
            encoder.global_quality(FF_QP2LAMBDA * quality);
            encoder.thread_count(1);
            if (avcodec_open2(encoder, codec, (AVDictionary) null) < 0) {
                return new byte[0];
            }
            frame.width(picture.width()).height(picture.height()).format(AV_PIX_FMT_YUVJ420P);
            frame.quality(FF_QP2LAMBDA * quality);
            for (int plane = 0; plane < 3; plane++) {
                frame.data(plane, new BytePointer(picture.planes().get(plane)));
                frame.linesize(plane, picture.strides().get(plane));
            }
            if (avcodec_send_frame(encoder, frame) < 0 || avcodec_receive_packet(encoder, packet) < 0) {
                return new byte[0];
            }
            byte[] bytes = new byte[packet.size()];
            packet.data().get(bytes);
            return bytes;
        } finally {
            av_packet_free(packet);
            av_frame_free(frame);
            avcodec_free_context(encoder);
        }
    }
}
