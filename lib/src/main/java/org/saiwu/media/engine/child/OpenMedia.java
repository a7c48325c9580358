package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.saiwu.media.engine.FormatList;

/** A source opened to read one of its streams; times are microseconds since the beginning of playing. */
final class OpenMedia implements AutoCloseable {

    private static final long MICROS = 1_000_000;

    private final AVFormatContext context;

    /** Opens an address; what can't be opened is an {@link UndecodableException}. */
    OpenMedia(String address) throws UndecodableException {
        context = new AVFormatContext(null);
        AVDictionary options = new AVDictionary(null);
        try (BytePointer url = new BytePointer(address, StandardCharsets.UTF_8)) {
            av_dict_set(options, "protocol_whitelist", FormatList.PROTOCOLS, 0);
            av_dict_set(options, "format_whitelist", FormatList.DEMUXERS, 0);
            check(avformat_open_input(context, url, null, options), "open");
            check(StreamParameters.find(context), "streams");
        } finally {
            av_dict_free(options);
        }
    }

    AVFormatContext context() {
        return context;
    }

    AVStream stream(int index) {
        return context.streams(index);
    }

    /** Leaves every stream but one unread. */
    void only(int index) {
        for (int i = 0; i < context.nb_streams(); i++) {
            if (i != index) {
                context.streams(i).discard(AVDISCARD_ALL);
            }
        }
    }

    /** Returns the length of the source in microseconds; 0 if it does not say. */
    long duration() {
        return context.duration() == AV_NOPTS_VALUE ? 0 : Math.max(0, context.duration());
    }

    /** Returns ticks of a stream as microseconds since the beginning of playing. */
    long micros(long ticks, int index) {
        AVRational base = stream(index).time_base();
        return scaled(ticks, MICROS * base.num(), base.den()) - start();
    }

    /** Returns microseconds since the beginning of playing as ticks of a stream. */
    long ticks(long micros, int index) {
        AVRational base = stream(index).time_base();
        return scaled(micros + start(), base.den(), MICROS * base.num());
    }

    private long start() {
        return context.start_time() == AV_NOPTS_VALUE ? 0 : context.start_time();
    }

    private static long scaled(long value, long times, long by) {
        return by == 0 ? 0 : (long) ((double) value * times / by);
    }

    static int check(int code, String doing) throws UndecodableException {
        if (code < 0) {
            throw new UndecodableException(doing + " " + code);
        }
        return code;
    }

    @Override
    public void close() {
        avformat_close_input(context);
    }

    /** A source, or one of its streams, that can't be decoded at all. */
    static final class UndecodableException extends Exception {
        private static final long serialVersionUID = 1L;

        UndecodableException(String message) {
            super(message);
        }
    }
}
