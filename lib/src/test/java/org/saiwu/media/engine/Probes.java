package org.saiwu.media.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saiwu.media.Ratio;
import org.saiwu.media.testing.TestVideo;

/** A set of videos, each odd in one way. */
final class Probes {

    private Probes() {}

    static Map<String, TestVideo> oddVideos() {
        TestVideo tiny = TestVideo.tiny();
        TestVideo h264 = tiny.size(128, 72).videoCodec("libopenh264");
        Map<String, TestVideo> videos = new LinkedHashMap<>();
        videos.put("plain.mp4", h264);
        videos.put("index-last.mp4", tiny.indexLast());
        videos.put("turned-90.mp4", tiny.size(36, 64).rotation(90));
        videos.put("turned-180.mp4", tiny.rotation(180));
        videos.put("turned-270.mp4", tiny.size(36, 64).rotation(270));
        videos.put("wide-pixels.mp4", tiny.size(48, 36).sampleAspectRatio(4, 3));
        videos.put("clean-aperture.mp4", tiny.cleanAperture(48, 36));
        videos.put("ntsc.mp4", tiny.frames(60, new Ratio(30_000, 1001)));
        videos.put("uneven.mp4", tiny.unevenFrames());
        videos.put("silent.mp4", tiny.silent());
        videos.put("sound-only.mp4", tiny.videoCodec(""));
        videos.put("long-sound.mp4", tiny.audio(Ratio.of(4)));
        videos.put("subtitles.mp4", tiny.withSubtitles());
        videos.put("cover.mp4", tiny.withCover());
        videos.put("fragments.mp4", tiny.inFragments());
        videos.put("quicktime.mov", tiny.container("mov"));
        videos.put("pcm.mov", tiny.container("mov").audioCodec("pcm_s16le"));
        videos.put("phone.3gp", tiny.container("3gp"));
        videos.put("matroska.mkv", tiny.container("matroska").withSubtitles());
        videos.put("old.avi", tiny.container("avi"));
        videos.put("broadcast.ts", tiny.container("mpegts"));
        videos.put("flash.flv", h264.container("flv"));
        return videos;
    }

    /** Writes the first part of a file. */
    static Path cut(Path file, Path target, long length) throws IOException {
        return Files.write(target, Arrays.copyOf(Files.readAllBytes(file), (int) length));
    }
}
