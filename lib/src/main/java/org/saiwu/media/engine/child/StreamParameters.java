package org.saiwu.media.engine.child;

import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/** What libavformat finds out about a file's streams by reading into it. */
final class StreamParameters {

    private StreamParameters() {}

    /**
     * Finds them out as {@code avformat_find_stream_info} does, and returns its code. Left to itself that decodes up to
     * twenty pictures of a stream to guess at delays. An MP4's index says when each picture is shown, so there a key picture
     * that is not finished will do; other containers' times hang on what is decoded.
     */
    static int find(AVFormatContext context) {
        int streams = context.nb_streams();
        BytePointer format = context.iformat().name();
        if (streams == 0
                || format == null
                || !format.getString(StandardCharsets.US_ASCII).startsWith("mov,mp4")) {
            return avformat_find_stream_info(context, (PointerPointer<?>) null);
        }
        try (PointerPointer<AVDictionary> options = new PointerPointer<>(streams)) {
            for (int i = 0; i < streams; i++) {
                AVDictionary each = new AVDictionary(null);
                av_dict_set(each, "skip_frame", "nokey", 0);
                av_dict_set(each, "skip_loop_filter", "all", 0);
                av_dict_set(each, "skip_idct", "all", 0);
                options.put(i, each);
            }
            int code = avformat_find_stream_info(context, options);
            for (int i = 0; i < streams; i++) {
                av_dict_free(new AVDictionary(options.get(i)));
            }
            return code;
        }
    }
}
