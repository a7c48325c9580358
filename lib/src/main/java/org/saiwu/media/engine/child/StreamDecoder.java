package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONKEY;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_seek_file;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.saiwu.media.engine.child.OpenMedia.UndecodableException;

/** Decodes one stream of a source of its own, frame by frame; what can't be decoded is counted and passed over. */
final class StreamDecoder implements AutoCloseable {

    /** Largest picture, in pixels, that is decoded: 8K. */
    private static final long LARGEST = 8192L * 4608;

    private final OpenMedia media;
    private final int index;
    private final AVCodecContext decoder;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private long damagedAt = Long.MIN_VALUE;

    /** Takes frames; {@code false} ends the decoding. The frame holds only while it is taken. */
    interface FrameTaker {
        boolean take(AVFrame frame, long time, boolean damaged);
    }

    StreamDecoder(String address, int index, int threads) throws UndecodableException {
        this.media = new OpenMedia(address);
        this.index = index;
        media.only(index);
        AVCodec codec = avcodec_find_decoder(media.stream(index).codecpar().codec_id());
        if (codec == null || codec.isNull()) {
            throw new UndecodableException("no decoder");
        }
        decoder = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(decoder, media.stream(index).codecpar());
        decoder.pkt_timebase(media.stream(index).time_base());
        decoder.thread_count(threads);
        decoder.max_pixels(LARGEST);
        OpenMedia.check(avcodec_open2(decoder, codec, (AVDictionary) null), "decoder");
    }

    OpenMedia media() {
        return media;
    }

    /** Returns how many pixels a picture has, as the container says. */
    long pixels() {
        return (long) Math.max(1, media.stream(index).codecpar().width())
                * Math.max(1, media.stream(index).codecpar().height());
    }

    /** Decodes key frames alone, at least so far apart in microseconds. */
    void keyFrames(long spacing, FrameTaker taker) {
        media.stream(index).discard(AVDISCARD_NONKEY);
        decoder.skip_frame(AVDISCARD_NONKEY);
        try {
            run(spacing, taker);
        } finally {
            media.stream(index).discard(AVDISCARD_DEFAULT);
            decoder.skip_frame(AVDISCARD_DEFAULT);
        }
    }

    /** Decodes from the start to the end, or from where {@link #seek} went. */
    void all(FrameTaker taker) {
        run(Long.MIN_VALUE, taker);
    }

    /** Goes to the key frame at or before a time; returns whether that works. */
    boolean seek(long time) {
        long ticks = media.ticks(time, index);
        avcodec_flush_buffers(decoder);
        return avformat_seek_file(media.context(), index, Long.MIN_VALUE, ticks, ticks, 0) >= 0;
    }

    private void run(long spacing, FrameTaker taker) {
        long last = Long.MIN_VALUE / 2;
        boolean going = true;
        damagedAt = Long.MIN_VALUE;
        while (going && av_read_frame(media.context(), packet) >= 0) {
            if (packet.stream_index() == index && (spacing == Long.MIN_VALUE || isWanted(last + spacing))) {
                last = time(packet);
                if (avcodec_send_packet(decoder, packet) < 0 || (packet.flags() & AV_PKT_FLAG_CORRUPT) != 0) {
                    damagedAt = last;
                }
                going = drain(taker);
            }
            av_packet_unref(packet);
        }
        if (going) {
            avcodec_send_packet(decoder, null);
            drain(taker);
        }
        avcodec_flush_buffers(decoder);
    }

    private boolean isWanted(long from) {
        return (packet.flags() & AV_PKT_FLAG_KEY) != 0 && time(packet) >= from;
    }

    private long time(AVPacket of) {
        long ticks = of.pts() == AV_NOPTS_VALUE ? of.dts() : of.pts();
        return ticks == AV_NOPTS_VALUE ? 0 : media.micros(ticks, index);
    }

    private boolean drain(FrameTaker taker) {
        boolean going = true;
        while (going && avcodec_receive_frame(decoder, frame) >= 0) {
            long ticks = frame.best_effort_timestamp();
            if (ticks != AV_NOPTS_VALUE) {
                boolean damaged = damagedAt != Long.MIN_VALUE
                        || (frame.flags() & AVFrame.AV_FRAME_FLAG_CORRUPT) != 0
                        || frame.decode_error_flags() != 0;
                damagedAt = Long.MIN_VALUE;
                going = taker.take(frame, media.micros(ticks, index), damaged);
            }
            av_frame_unref(frame);
        }
        return going;
    }

    @Override
    public void close() {
        av_packet_free(packet);
        av_frame_free(frame);
        avcodec_free_context(decoder);
        media.close();
    }
}
