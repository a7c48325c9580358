package org.saiwu.media.testing;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.saiwu.media.Ratio;

/**
 * A still picture of grey bars. Two key frames are encoded and then repeated in turn: two, since neighbouring H.264 key frames
 * must differ in their number.
 */
final class PictureTrack implements TestTrack {

    private static final int BARS = 4;

    private final TestVideo video;
    private final AVStream stream;
    private final AVCodecContext encoder;
    private final AVFrame frame = av_frame_alloc();
    private final byte[][] keyFrames = new byte[2][];
    private int sent;
    private long received;

    PictureTrack(AVFormatContext context, TestVideo video) throws IOException {
        this.video = video;
        AVCodec codec = avcodec_find_encoder_by_name(video.videoCodec());
        stream = avformat_new_stream(context, null);
        encoder = avcodec_alloc_context3(codec);
        encoder.width(video.width());
        encoder.height(video.height());
        encoder.pix_fmt(video.videoCodec().equals("mjpeg") ? AV_PIX_FMT_YUVJ420P : AV_PIX_FMT_YUV420P);
        set(encoder.time_base(), video.framesPerSecond().inverse());
        set(encoder.framerate(), video.framesPerSecond());
        set(encoder.sample_aspect_ratio(), video.sampleAspectRatio());
        encoder.gop_size(1);
        encoder.max_b_frames(0);
        encoder.bit_rate(20_000);
        encoder.thread_count(1);
        encoder.flags(AV_CODEC_FLAG_BITEXACT);
        if ((context.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
            encoder.flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
        TestVideoWriter.check(avcodec_open2(encoder, codec, (AVDictionary) null), video.videoCodec());
        avcodec_parameters_from_context(stream.codecpar(), encoder);
        set(stream.time_base(), video.framesPerSecond().inverse());
        set(stream.avg_frame_rate(), video.framesPerSecond());
        set(stream.sample_aspect_ratio(), video.sampleAspectRatio());
        paint();
    }

    @Override
    public Ratio time() {
        return Ratio.of(ticks(received)).times(video.framesPerSecond().inverse());
    }

    @Override
    public boolean next(AVPacket packet) throws IOException {
        if (received >= video.frames()) {
            return false;
        }
        int turn = (int) (received % keyFrames.length);
        if (received < keyFrames.length) {
            encode(packet);
            keyFrames[turn] = new byte[packet.size()];
            packet.data().get(keyFrames[turn]);
        } else {
            TestVideoWriter.check(av_new_packet(packet, keyFrames[turn].length), "memory");
            packet.data().put(keyFrames[turn]);
        }
        long time = ticks(received);
        packet.flags(AV_PKT_FLAG_KEY);
        packet.pts(time).dts(time).duration(ticks(++received) - time);
        packet.stream_index(stream.index());
        av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
        return true;
    }

    private void encode(AVPacket packet) throws IOException {
        while (avcodec_receive_packet(encoder, packet) < 0) {
            TestVideoWriter.check(av_frame_make_writable(frame), "frame");
            frame.pts(sent++);
            TestVideoWriter.check(avcodec_send_frame(encoder, frame), "encode");
        }
    }

    @Override
    public void close() {
        av_frame_free(frame);
        avcodec_free_context(encoder);
    }

    private long ticks(long number) {
        long even = video.frames() / 2;
        return video.uneven() && number > even ? even + 2 * (number - even) : number;
    }

    private void paint() throws IOException {
        frame.format(encoder.pix_fmt());
        frame.width(video.width());
        frame.height(video.height());
        TestVideoWriter.check(av_frame_get_buffer(frame, 0), "frame");
        byte[] row = new byte[frame.linesize(0)];
        for (int x = 0; x < row.length; x++) {
            row[x] = (byte) (40 + 40 * Math.min(BARS, x * BARS / video.width()));
        }
        for (int y = 0; y < video.height(); y++) {
            frame.data(0).position((long) y * row.length).put(row, 0, row.length);
        }
        for (int plane = 1; plane <= 2; plane++) {
            byte[] grey = new byte[frame.linesize(plane)];
            java.util.Arrays.fill(grey, (byte) 128);
            for (int y = 0; y < (video.height() + 1) / 2; y++) {
                frame.data(plane).position((long) y * grey.length).put(grey, 0, grey.length);
            }
        }
    }

    private static void set(AVRational target, Ratio value) {
        target.num((int) value.numerator());
        target.den((int) value.denominator());
    }
}
