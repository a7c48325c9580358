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
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;
import org.saiwu.media.Ratio;

/** A tone of one channel at 44,100 Hz: some packets are encoded, the last of them is repeated, since each stands alone. */
final class SoundTrack implements TestTrack {

    private static final int RATE = 44_100;
    private static final int FRAME = 1024;
    private static final int ENCODED = 12;

    private final AVStream stream;
    private final AVCodecContext encoder;
    private final AVFrame frame = av_frame_alloc();
    private final long packets;
    private final boolean compressed;
    private byte[] last = new byte[0];
    private long count;
    private long firstTime;
    private int sent;

    SoundTrack(AVFormatContext context, TestVideo video) throws IOException {
        AVCodec codec = avcodec_find_encoder_by_name(video.audioCodec());
        compressed = video.audioCodec().equals("aac");
        stream = avformat_new_stream(context, null);
        encoder = avcodec_alloc_context3(codec);
        encoder.sample_rate(RATE);
        encoder.sample_fmt(compressed ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_S16);
        av_channel_layout_default(encoder.ch_layout(), 1);
        encoder.bit_rate(8_000);
        encoder.time_base().num(1).den(RATE);
        encoder.flags(AV_CODEC_FLAG_BITEXACT);
        if ((context.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
            encoder.flags(encoder.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
        TestVideoWriter.check(avcodec_open2(encoder, codec, (AVDictionary) null), video.audioCodec());
        avcodec_parameters_from_context(stream.codecpar(), encoder);
        stream.time_base().num(1).den(RATE);
        Ratio samples = video.audioSeconds().times(Ratio.of(RATE));
        packets = (samples.numerator() / samples.denominator() + FRAME - 1) / FRAME;
        paint();
    }

    @Override
    public Ratio time() {
        return new Ratio(count * FRAME, RATE);
    }

    @Override
    public boolean next(AVPacket packet) throws IOException {
        if (count >= packets) {
            return false;
        }
        if (count < ENCODED) {
            encode(packet);
            last = new byte[packet.size()];
            packet.data().get(last);
            firstTime = count == 0 ? packet.pts() : firstTime;
        } else {
            TestVideoWriter.check(av_new_packet(packet, last.length), "memory");
            packet.data().put(last);
            packet.flags(AV_PKT_FLAG_KEY);
        }
        long time = firstTime + count++ * FRAME;
        packet.pts(time).dts(time).duration(FRAME).stream_index(stream.index());
        av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
        return true;
    }

    @Override
    public void close() {
        av_frame_free(frame);
        avcodec_free_context(encoder);
    }

    private void encode(AVPacket packet) throws IOException {
        while (avcodec_receive_packet(encoder, packet) < 0) {
            frame.pts((long) sent++ * FRAME);
            TestVideoWriter.check(avcodec_send_frame(encoder, frame), "encode");
        }
    }

    private void paint() throws IOException {
        frame.format(encoder.sample_fmt());
        frame.nb_samples(FRAME);
        frame.sample_rate(RATE);
        av_channel_layout_default(frame.ch_layout(), 1);
        TestVideoWriter.check(av_frame_get_buffer(frame, 0), "frame");
        if (compressed) {
            float[] wave = new float[FRAME];
            for (int i = 0; i < FRAME; i++) {
                wave[i] = (i & 64) == 0 ? 0.1f : -0.1f;
            }
            new FloatPointer(frame.data(0)).put(wave);
        } else {
            frame.data(0).put(new byte[2 * FRAME]);
        }
    }
}
