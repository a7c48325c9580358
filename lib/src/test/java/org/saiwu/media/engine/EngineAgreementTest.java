package org.saiwu.media.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.media.MediaInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.Ratio;
import org.saiwu.media.testing.TestVideo;

class EngineAgreementTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void bothEnginesSayTheSameOfEveryOddVideo() throws IOException {
        try (MediaProbe embedded = new EmbeddedProbe(ProbeOptions.defaults());
                MediaProbe program = new FfprobeProgram(ffprobe(), ProbeOptions.defaults())) {
            SoftAssertions differences = new SoftAssertions();
            for (Map.Entry<String, TestVideo> video : Probes.oddVideos().entrySet()) {
                MediaSource source = MediaSource.of(video.getValue().writeTo(folder.resolve(video.getKey())));
                ProbeResult.Probed ours = (ProbeResult.Probed) embedded.probe(source, ProbeDepth.STANDARD);
                ProbeResult.Probed theirs = (ProbeResult.Probed) program.probe(source, ProbeDepth.STANDARD);
                differences
                        .assertThat(withDuration(theirs, ours.info().duration()))
                        .as(video.getKey())
                        .isEqualTo(ours);
                // Versions before 6 give a container's duration in whole milliseconds; nothing else may differ.
                differences
                        .assertThat(duration(theirs).minus(duration(ours)).toMicros())
                        .as(video.getKey())
                        .isBetween(-999L, 999L);
            }
            differences.assertAll();
        }
    }

    @Test
    void bothEnginesRefuseTheSame() throws IOException {
        Path whole = TestVideo.tiny().indexLast().writeTo(folder.resolve("whole.mp4"));
        // Later versions do not even take a playlist for one unless its name says so.
        Path list = Files.writeString(
                folder.resolve("list.mp4"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + whole.toUri() + "\n#EXT-X-ENDLIST\n");
        List<Path> files = List.of(
                Probes.cut(whole, folder.resolve("cut.mp4"), Files.size(whole) / 2),
                Files.write(folder.resolve("zeros.mp4"), new byte[10_000]),
                Files.writeString(folder.resolve("text.mp4"), "no video"),
                Files.writeString(folder.resolve("concat.mp4"), "ffconcat version 1.0\nfile whole.mp4\n"),
                list,
                folder.resolve("absent.mp4"));
        try (MediaProbe embedded = new EmbeddedProbe(ProbeOptions.defaults());
                MediaProbe program = new FfprobeProgram(ffprobe(), ProbeOptions.defaults())) {
            for (Path file : files) {
                MediaSource source = MediaSource.range(file, 0, 1000, "file");
                ProbeResult result = embedded.probe(source, ProbeDepth.QUICK);
                assertThat(result).as(file.toString()).isInstanceOf(ProbeResult.Unreadable.class);
                ProbeResult other = program.probe(source, ProbeDepth.QUICK);
                assertThat(other).as(file.toString()).isInstanceOf(ProbeResult.Unreadable.class);
                if (!file.equals(list)) {
                    assertThat(reason(other)).as(file.toString()).isEqualTo(reason(result));
                }
            }
        }
    }

    private static Ratio duration(ProbeResult.Probed result) {
        return result.info().duration().orElseThrow();
    }

    private static ProbeResult withDuration(ProbeResult.Probed result, Optional<Ratio> duration) {
        MediaInfo info = result.info();
        return new ProbeResult.Probed(
                new MediaInfo(
                        info.container(),
                        duration,
                        info.startTime(),
                        info.videos(),
                        info.pictures(),
                        info.audios(),
                        info.subtitles(),
                        info.otherStreams()),
                result.boxes());
    }

    private static ProbeResult.Reason reason(ProbeResult result) {
        return ((ProbeResult.Unreadable) result).reason();
    }

    private static Path ffprobe() {
        List<Path> found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(part -> !part.isEmpty())
                .flatMap(part -> Stream.of(Path.of(part, "ffprobe"), Path.of(part, "ffprobe.exe")))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), "no ffprobe on the PATH: the engines can't be compared here");
        return found.get(0);
    }
}
