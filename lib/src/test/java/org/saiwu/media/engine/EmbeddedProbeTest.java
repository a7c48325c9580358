package org.saiwu.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.MediaInfo;
import org.saiwu.media.MediaSource;
import org.saiwu.media.PacketSpan;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.ProbeResult.Probed;
import org.saiwu.media.ProbeResult.Reason;
import org.saiwu.media.Ratio;
import org.saiwu.media.VideoStream;
import org.saiwu.media.testing.TestVideo;

class EmbeddedProbeTest {

    private static final EmbeddedProbe PROBE = new EmbeddedProbe(ProbeOptions.defaults());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @AfterAll
    static void close() {
        PROBE.close();
    }

    @Test
    void goodVideoIsDescribed() throws IOException {
        MediaInfo info = info(TestVideo.lasting(20));
        VideoStream video = info.mainVideo().orElseThrow();
        assertThat(info.container()).isEqualTo("mp4");
        assertThat(info.longestDuration()).contains(Ratio.of(20));
        assertThat(video.codec()).isEqualTo("h264");
        assertThat(video.width()).isEqualTo(1920);
        assertThat(video.height()).isEqualTo(1080);
        assertThat(video.frameRate()).contains(Ratio.ONE);
        assertThat(shape(video)).isEqualTo("16:9");
        assertThat(info.audios().get(0).codec()).isEqualTo("aac");
        assertThat(info.audios().get(0).sampleRate()).isEqualTo(44_100);
    }

    @Test
    void portraitTurnedByPlayersIsShownAsLandscape() throws IOException {
        VideoStream video = video(TestVideo.tiny().size(36, 64).rotation(90));
        assertThat(video.rotation()).isEqualTo(90);
        assertThat(video.width()).isEqualTo(36);
        assertThat(shape(video)).isEqualTo("16:9");
        assertThat(shape(video(TestVideo.tiny().rotation(270)))).isEqualTo("9:16");
        assertThat(shape(video(TestVideo.tiny().rotation(180)))).isEqualTo("16:9");
    }

    @Test
    void pixelsThatAreNotSquareCount() throws IOException {
        assertThat(shape(video(TestVideo.tiny().size(48, 36).sampleAspectRatio(4, 3))))
                .isEqualTo("16:9");
    }

    @Test
    void cleanApertureCounts() throws IOException {
        VideoStream video = video(TestVideo.tiny().cleanAperture(48, 36));
        assertThat(video.width()).isEqualTo(64);
        assertThat(shape(video)).isEqualTo("4:3");
    }

    @Test
    void quickTimeByAnotherNameIsQuickTime() throws IOException {
        assertThat(info(TestVideo.tiny().container("mov")).container()).isEqualTo("mov");
    }

    @Test
    void otherContainersAreNamedByContent() throws IOException {
        assertThat(info(TestVideo.tiny().container("matroska")).container()).isEqualTo("matroska");
        assertThat(info(TestVideo.tiny().container("webm").videoCodec("libvpx").silent())
                        .container())
                .isEqualTo("webm");
        assertThat(info(TestVideo.tiny().container("avi")).container()).isEqualTo("avi");
        assertThat(info(TestVideo.tiny().container("mpegts")).container()).isEqualTo("mpegts");
        assertThat(info(TestVideo.tiny().container("3gp")).container()).isEqualTo("3gp");
    }

    @Test
    void soundLongerThanThePictureDecidesTheDuration() throws IOException {
        MediaInfo info = info(TestVideo.tiny().audio(Ratio.of(4)));
        assertThat(info.mainVideo().orElseThrow().duration()).contains(Ratio.of(2));
        assertThat(info.longestDuration().orElseThrow()).isGreaterThan(Ratio.of(3));
    }

    @Test
    void frameRateIsExact() throws IOException {
        VideoStream video = video(TestVideo.tiny().frames(60, new Ratio(30_000, 1001)));
        assertThat(video.frameRate()).contains(new Ratio(30_000, 1001));
        assertThat(video.duration()).contains(new Ratio(60 * 1001, 30_000));
    }

    @Test
    void coverIsNoVideo() throws IOException {
        MediaInfo info = info(TestVideo.tiny().withCover());
        assertThat(info.videos()).hasSize(1);
        assertThat(info.pictures()).hasSize(1);
    }

    @Test
    void subtitlesAreListedWithTheirLanguage() throws IOException {
        assertThat(info(TestVideo.tiny().withSubtitles()).subtitles())
                .singleElement()
                .satisfies(subtitles -> assertThat(subtitles.language()).contains("chi"));
    }

    @Test
    void videoInsideAnotherFileIsProbedInPlace() throws IOException {
        byte[] video = Files.readAllBytes(TestVideo.tiny().writeTo(folder.resolve("v.mp4")));
        byte[] around = new byte[video.length + 2000];
        Arrays.fill(around, (byte) 9);
        System.arraycopy(video, 0, around, 777, video.length);
        Path zip = Files.write(folder.resolve("附件:一.zip"), around);
        ProbeResult inside = PROBE.probe(MediaSource.range(zip, 777, video.length, "视频.mp4"), ProbeDepth.STANDARD);
        ProbeResult alone = PROBE.probe(MediaSource.of(folder.resolve("v.mp4")), ProbeDepth.STANDARD);
        assertThat(inside).isInstanceOf(Probed.class).isEqualTo(alone);
    }

    @Test
    void cutVideoWithItsIndexFirstIsReadableButItsPacketsAreMissing() throws IOException {
        Path whole = TestVideo.tiny().writeTo(folder.resolve("whole.mp4"));
        Path cut = Probes.cut(whole, folder.resolve("cut.mp4"), Files.size(whole) * 6 / 10);
        Probed result = (Probed) PROBE.probe(MediaSource.of(cut), ProbeDepth.STANDARD);
        PacketSpan packets = result.info().videos().get(0).packets().orElseThrow();
        assertThat(result.info().longestDuration()).contains(Ratio.of(2));
        assertThat(result.boxes().orElseThrow().truncated()).isPositive();
        assertThat(packets.count()).isEqualTo(10);
        assertThat(packets.missing()).isBetween(1L, 9L);
    }

    @Test
    void cutVideoWithItsIndexLastIsDamaged() throws IOException {
        Path whole = TestVideo.tiny().indexLast().writeTo(folder.resolve("whole.mp4"));
        Path cut = Probes.cut(whole, folder.resolve("cut.mp4"), Files.size(whole) / 2);
        ProbeResult.Unreadable result = (ProbeResult.Unreadable) PROBE.probe(MediaSource.of(cut), ProbeDepth.STANDARD);
        assertThat(result.reason()).isEqualTo(Reason.DAMAGED);
        // The engine's words and nothing behind them.
        assertThat(result.detail()).isEqualTo("Invalid data found when processing input");
        assertThat(result.boxes().map(BoxLayout::incomplete)).contains(true);
    }

    @Test
    void blankDataIsSeenInThePackets() throws IOException {
        Path file = TestVideo.tiny().writeTo(folder.resolve("blank.mp4"));
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
        Files.write(file, bytes);
        Probed result = (Probed) PROBE.probe(MediaSource.of(file), ProbeDepth.STANDARD);
        PacketSpan packets = result.info().videos().get(0).packets().orElseThrow();
        assertThat(result.boxes().orElseThrow().zeroTail()).isEqualTo(bytes.length - bytes.length / 2);
        assertThat(packets.examined()).isEqualTo(10);
        assertThat(packets.blank()).isBetween(1L, 9L);
        assertThat(packets.missing()).isZero();
    }

    @Test
    void emptyFileIsEmpty() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.mp4"));
        ProbeResult.Unreadable result = (ProbeResult.Unreadable) PROBE.probe(MediaSource.of(file), ProbeDepth.QUICK);
        assertThat(result.reason()).isEqualTo(Reason.EMPTY);
    }

    private MediaInfo info(TestVideo video) throws IOException {
        Path file = video.writeTo(folder.resolve("video.mp4"));
        return ((Probed) PROBE.probe(MediaSource.of(file), ProbeDepth.QUICK)).info();
    }

    private VideoStream video(TestVideo video) throws IOException {
        return info(video).mainVideo().orElseThrow();
    }

    private static String shape(VideoStream video) {
        return video.displayAspectRatio().map(Ratio::withColon).orElse("");
    }
}
