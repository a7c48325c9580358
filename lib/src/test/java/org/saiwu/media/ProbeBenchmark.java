package org.saiwu.media;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.saiwu.media.testing.TestVideo;

/**
 * Measures what a probe costs: started once, per file, and of a video of 690 MB inside another file; against a spawned
 * ffprobe if one is named. Run with the tests' class path: {@code ProbeBenchmark [FFPROBE]}.
 */
public final class ProbeBenchmark {

    private static final int ROUNDS = 30;
    private static final long STORED = 690_000_000;

    private ProbeBenchmark() {}

    /** Prints medians and ratios; the argument is an ffprobe program to compare with. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("saiwu-probe-benchmark");
        try {
            Path video = TestVideo.lasting(360).writeTo(folder.resolve("video.mp4"));
            Path stored = storedVideo(folder);
            MediaSource small = MediaSource.of(video);
            MediaSource large = MediaSource.range(stored, 100, STORED, "stored.mp4");
            long spent = measure(out, "embedded", ProbeEngines.embedded(ProbeOptions.defaults()), small, large);
            if (arguments.length > 0) {
                MediaProbe program = ProbeEngines.program(Path.of(arguments[0]), ProbeOptions.defaults());
                long other = measure(out, "program", program, small, large);
                out.printf("program / embedded, a file at STANDARD: %.1f%n", (double) other / spent);
            }
        } finally {
            for (String name : new String[] {"video.mp4", "tail.mp4", "stored.zip"}) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    /** Makes a file that holds a video of 690 MB, its data stretched by a hole, as a part. */
    private static Path storedVideo(Path folder) throws IOException {
        byte[] video = Files.readAllBytes(TestVideo.lasting(60).writeTo(folder.resolve("tail.mp4")));
        Path stored = folder.resolve("stored.zip");
        try (RandomAccessFile file = new RandomAccessFile(stored.toFile(), "rw")) {
            file.setLength(STORED + 200);
            file.seek(100);
            file.write(video);
            file.writeInt((int) (STORED - video.length));
            file.write("free".getBytes(StandardCharsets.US_ASCII));
        }
        return stored;
    }

    private static long measure(PrintStream out, String name, MediaProbe probe, MediaSource small, MediaSource large) {
        try (probe) {
            long start = System.nanoTime();
            probe.describe();
            out.printf("%s: start %.1f ms%n", name, (System.nanoTime() - start) / 1e6);
            long[] medians = new long[3];
            medians[0] = median(probe, small, ProbeDepth.QUICK);
            medians[1] = median(probe, small, ProbeDepth.STANDARD);
            medians[2] = median(probe, large, ProbeDepth.STANDARD);
            out.printf(
                    "%s: quick %.2f ms, standard %.2f ms, 690 MB in place %.2f ms%n",
                    name, medians[0] / 1e6, medians[1] / 1e6, medians[2] / 1e6);
            return medians[1];
        }
    }

    private static long median(MediaProbe probe, MediaSource source, ProbeDepth depth) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (!(probe.probe(source, depth) instanceof ProbeResult.Probed)) {
                throw new IllegalStateException("not probed: " + source);
            }
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
