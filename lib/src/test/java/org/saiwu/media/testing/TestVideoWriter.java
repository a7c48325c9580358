package org.saiwu.media.testing;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PNG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_SUBRIP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_ERROR;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.saiwu.media.Ratio;

/** Writes one {@link TestVideo}. */
final class TestVideoWriter implements AutoCloseable {

    private final TestVideo video;
    private final AVFormatContext context = new AVFormatContext(null);
    private final List<TestTrack> tracks = new ArrayList<>();
    private final AVPacket packet = av_packet_alloc();

    TestVideoWriter(TestVideo video, Path file) throws IOException {
        this.video = video;
        av_log_set_level(AV_LOG_ERROR);
        check(avformat_alloc_output_context2(context, null, video.container(), file.toString()), "container");
        context.flags(context.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        AVIOContext out = new AVIOContext(null);
        check(avio_open(out, "file:" + file.toAbsolutePath(), AVIO_FLAG_WRITE), "open");
        context.pb(out);
    }

    void write() throws IOException {
        if (!video.videoCodec().isEmpty()) {
            tracks.add(new PictureTrack(context, video));
        }
        if (video.audioSeconds().compareTo(Ratio.ZERO) > 0) {
            tracks.add(new SoundTrack(context, video));
        }
        AVStream subtitles = video.subtitles() ? addSubtitles() : null;
        AVStream cover = video.cover() ? addCover() : null;
        AVDictionary options = new AVDictionary(null);
        if (video.fragmented()) {
            av_dict_set(options, "movflags", "frag_keyframe+empty_moov", 0);
        } else if (video.fastStart()) {
            av_dict_set(options, "movflags", "faststart", 0);
        }
        check(avformat_write_header(context, options), "header");
        av_dict_free(options);
        if (cover != null) {
            put(cover, coverPicture(), 0, 0);
        }
        if (subtitles != null) {
            byte[] line = "字幕".getBytes(StandardCharsets.UTF_8);
            put(subtitles, video.container().equals("matroska") ? line : withLength(line), 0, 1000);
        }
        writeTracks();
        check(av_write_trailer(context), "trailer");
    }

    @Override
    public void close() {
        tracks.forEach(TestTrack::close);
        av_packet_free(packet);
        AVIOContext out = context.pb();
        avio_closep(out);
        avformat_free_context(context);
    }

    /** Writes whatever comes earliest, so that the muxer has nothing to hold back. */
    private void writeTracks() throws IOException {
        List<TestTrack> open = new ArrayList<>(tracks);
        while (!open.isEmpty()) {
            TestTrack next = open.get(0);
            for (TestTrack track : open) {
                if (track.time().compareTo(next.time()) < 0) {
                    next = track;
                }
            }
            if (next.next(packet)) {
                check(av_interleaved_write_frame(context, packet), "packet");
            } else {
                open.remove(next);
            }
        }
    }

    private AVStream addSubtitles() {
        AVStream stream = avformat_new_stream(context, null);
        stream.codecpar().codec_type(AVMEDIA_TYPE_SUBTITLE);
        stream.codecpar().codec_id(video.container().equals("matroska") ? AV_CODEC_ID_SUBRIP : AV_CODEC_ID_MOV_TEXT);
        stream.time_base().num(1).den(1000);
        AVDictionary language = new AVDictionary(null);
        av_dict_set(language, "language", "chi", 0);
        stream.metadata(language);
        return stream;
    }

    private AVStream addCover() {
        AVStream stream = avformat_new_stream(context, null);
        stream.codecpar().codec_type(AVMEDIA_TYPE_VIDEO);
        stream.codecpar().codec_id(AV_CODEC_ID_PNG);
        stream.codecpar().width(16);
        stream.codecpar().height(16);
        stream.disposition(AV_DISPOSITION_ATTACHED_PIC);
        stream.time_base().num(1).den(90_000);
        return stream;
    }

    private void put(AVStream stream, byte[] bytes, long time, long duration) throws IOException {
        check(av_new_packet(packet, bytes.length), "memory");
        packet.data().put(bytes);
        packet.stream_index(stream.index());
        packet.pts(time).dts(time).duration(duration * stream.time_base().den() / 1000);
        packet.flags(AV_PKT_FLAG_KEY);
        check(av_interleaved_write_frame(context, packet), "packet");
    }

    private static byte[] withLength(byte[] text) {
        byte[] sample = new byte[text.length + 2];
        sample[1] = (byte) text.length;
        System.arraycopy(text, 0, sample, 2, text.length);
        return sample;
    }

    private static byte[] coverPicture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    static void check(int code, String what) throws IOException {
        if (code < 0) {
            throw new IOException(what + ": libav error " + code);
        }
    }
}
