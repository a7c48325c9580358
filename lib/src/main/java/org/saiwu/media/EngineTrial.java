package org.saiwu.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A probe of the video that comes with the program, which tells whether an engine really reads videos on this machine.
 *
 * @param engine what it is, and whether it starts
 * @param result what came of the video, if it does
 */
public record EngineTrial(EngineInfo engine, Optional<ProbeResult> result) {
    /**
     * One second of bars at 1920x1080 in H.264, without sound, made once by the test builder {@code TestVideo.lasting(1).silent()};
     * {@code EngineTrialTest} makes the same bytes again.
     */
    private static final String VIDEO = "trial.mp4";

    /**
     * Lets an engine probe the video.
     *
     * @param folder where the video may lie meanwhile
     * @throws IOException when it can't be written there
     */
    public static EngineTrial of(MediaProbe probe, Path folder) throws IOException {
        EngineInfo engine = probe.describe();
        if (!engine.works()) {
            return new EngineTrial(engine, Optional.empty());
        }
        Path file = Files.createTempFile(folder, "trial-", ".mp4");
        try {
            Files.write(file, video());
            return new EngineTrial(engine, Optional.of(probe.probe(MediaSource.of(file), ProbeDepth.STANDARD)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static byte[] video() throws IOException {
        try (InputStream stream = EngineTrial.class.getResourceAsStream(VIDEO)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + VIDEO + " is missing");
            }
            return stream.readAllBytes();
        }
    }

    /** Whether the engine started and found in the video what is in it. */
    public boolean passed() {
        return result.filter(ProbeResult.Probed.class::isInstance)
                .map(ProbeResult.Probed.class::cast)
                .filter(probed -> isThatVideo(probed.info()))
                .isPresent();
    }

    private static boolean isThatVideo(MediaInfo info) {
        return info.longestDuration()
                        .filter(time -> time.compareTo(Ratio.ONE) == 0)
                        .isPresent()
                && info.mainVideo()
                        .filter(picture -> picture.width() == 1920 && picture.height() == 1080)
                        .filter(picture -> picture.codec().equals("h264"))
                        .isPresent();
    }
}
