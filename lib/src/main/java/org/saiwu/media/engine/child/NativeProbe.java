package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_profile_name;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_READ;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_TIMED_THUMBNAILS;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avformat.av_probe_input_buffer2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_display_rotation_get;
import static org.bytedeco.ffmpeg.global.avutil.av_get_media_type_string;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt_name;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_max_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;
import static org.bytedeco.ffmpeg.global.avutil.av_version_info;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.jspecify.annotations.Nullable;
import org.saiwu.media.engine.FormatList;
import org.saiwu.media.engine.Wanted;

/** Asks libavformat what ffprobe asks it, and answers with ffprobe's names. */
final class NativeProbe {

    private static final int INVALID_ARGUMENT = -22;
    private static final int MOST_STREAMS = 1000;
    /** Largest piece of memory that a file can make libavformat ask for. */
    private static final long LARGEST_PIECE = 256L << 20;

    NativeProbe() {
        av_log_set_level(AV_LOG_QUIET);
        av_max_alloc(LARGEST_PIECE);
    }

    String version() {
        return av_version_info().getString();
    }

    /** Probes an address such as {@code file:/a.mp4}; with as much about its packets as wanted. */
    String answer(String address, Wanted wanted) {
        AVFormatContext context = new AVFormatContext(null);
        AVDictionary options = new AVDictionary(null);
        try (BytePointer url = new BytePointer(address, StandardCharsets.UTF_8)) {
            av_dict_set(options, "protocol_whitelist", FormatList.PROTOCOLS, 0);
            av_dict_set(options, "format_whitelist", FormatList.DEMUXERS, 0);
            int opened = avformat_open_input(context, url, null, options);
            if (opened < 0) {
                return refusal(opened, url);
            }
            int found = StreamParameters.find(context);
            if (found < 0) {
                return Answer.unreadable(found, words(found));
            }
            return describe(context, wanted);
        } finally {
            av_dict_free(options);
            avformat_close_input(context);
        }
    }

    private static String describe(AVFormatContext context, Wanted wanted) {
        Answer answer = new Answer();
        answer.put("format_name", text(context.iformat().name()));
        putMicros(answer, "duration", context.duration());
        putMicros(answer, "start_time", context.start_time());
        PacketWalk walk = wanted == Wanted.HEADERS ? PacketWalk.none() : PacketWalk.of(context, wanted == Wanted.INDEX);
        int streams = Math.min(context.nb_streams(), MOST_STREAMS);
        for (int i = 0; i < streams; i++) {
            answer.stream();
            describe(answer, context, context.streams(i));
            walk.put(answer, i);
        }
        return answer.toString();
    }

    private static void describe(Answer answer, AVFormatContext context, AVStream stream) {
        AVCodecParameters codec = stream.codecpar();
        answer.put("index", stream.index());
        answer.put("id", stream.id());
        answer.put("codec_type", text(av_get_media_type_string(codec.codec_type())));
        if (codec.codec_id() != 0) {
            answer.put("codec_name", text(avcodec_get_name(codec.codec_id())));
        }
        answer.put("profile", text(avcodec_profile_name(codec.codec_id(), codec.profile())));
        putRational(answer, "time_base", stream.time_base());
        putTicks(answer, "start_pts", stream.start_time());
        putTicks(answer, "duration_ts", stream.duration());
        if (codec.bit_rate() > 0) {
            answer.put("bit_rate", codec.bit_rate());
        }
        AVDictionaryEntry language = av_dict_get(stream.metadata(), "language", null, 0);
        if (language != null) {
            answer.put("language", text(language.value()));
        }
        if (codec.codec_type() == AVMEDIA_TYPE_VIDEO) {
            describeVideo(answer, context, stream, codec);
        } else if (codec.codec_type() == AVMEDIA_TYPE_AUDIO) {
            answer.put("channels", codec.ch_layout().nb_channels());
            answer.put("sample_rate", codec.sample_rate());
        }
    }

    private static void describeVideo(
            Answer answer, AVFormatContext context, AVStream stream, AVCodecParameters codec) {
        answer.put("width", codec.width());
        answer.put("height", codec.height());
        putRational(answer, "sample_aspect_ratio", av_guess_sample_aspect_ratio(context, stream, null));
        putRational(answer, "avg_frame_rate", stream.avg_frame_rate());
        putRational(answer, "r_frame_rate", stream.r_frame_rate());
        answer.put("pix_fmt", text(av_get_pix_fmt_name(codec.format())));
        answer.put("attached_pic", stream.disposition() & AV_DISPOSITION_ATTACHED_PIC);
        answer.put("timed_thumbnails", stream.disposition() & AV_DISPOSITION_TIMED_THUMBNAILS);
        AVPacketSideData matrix =
                av_packet_side_data_get(codec.coded_side_data(), codec.nb_coded_side_data(), AV_PKT_DATA_DISPLAYMATRIX);
        if (matrix != null && matrix.size() >= 36) {
            double rotation = av_display_rotation_get(new IntPointer(matrix.data()));
            answer.put("rotation", Double.isNaN(rotation) ? 0 : (long) rotation);
        }
    }

    /** Tells a format that may not be opened from one that can't be. */
    private static String refusal(int code, BytePointer url) {
        if (code == INVALID_ARGUMENT) {
            AVIOContext bytes = new AVIOContext(null);
            AVInputFormat format = new AVInputFormat(null);
            if (avio_open2(bytes, url, AVIO_FLAG_READ, null, null) >= 0) {
                int score = av_probe_input_buffer2(bytes, format, url, null, 0, 0);
                avio_closep(bytes);
                String name = score >= 0 && !format.isNull() ? text(format.name()) : null;
                if (name != null && !FormatList.allows(name)) {
                    return Answer.unreadable(code, "format " + name + " is not on the whitelist");
                }
            }
        }
        return Answer.unreadable(code, words(code));
    }

    private static String words(int code) {
        try (BytePointer words = new BytePointer(200)) {
            int failed = av_strerror(code, words, words.capacity());
            // With a limit the string would go on to it, through what memory held before; without one it ends at zero.
            return failed < 0 ? "error " + code : words.limit(0).getString(StandardCharsets.UTF_8);
        }
    }

    private static @Nullable String text(@Nullable BytePointer pointer) {
        return pointer == null || pointer.isNull() ? null : pointer.getString(StandardCharsets.UTF_8);
    }

    private static void putTicks(Answer answer, String name, long ticks) {
        if (ticks != AV_NOPTS_VALUE) {
            answer.put(name, ticks);
        }
    }

    private static void putMicros(Answer answer, String name, long micros) {
        if (micros != AV_NOPTS_VALUE) {
            String sign = micros < 0 ? "-" : "";
            long size = Math.abs(micros);
            String fraction = Long.toString(1_000_000 + size % 1_000_000).substring(1);
            answer.put(name, sign + size / 1_000_000 + "." + fraction);
        }
    }

    private static void putRational(Answer answer, String name, AVRational value) {
        answer.put(name, value.num() + "/" + value.den());
    }
}
