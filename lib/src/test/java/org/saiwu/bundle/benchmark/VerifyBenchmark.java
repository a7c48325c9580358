package org.saiwu.bundle.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.saiwu.bundle.BundleMember;
import org.saiwu.bundle.BundleSource;
import org.saiwu.bundle.BundleWriter;
import org.saiwu.bundle.ZipBundle;
import org.saiwu.bundle.ZipLimits;

/**
 * Compares verifying a zip, JVM start included, with {@code unzip -tq} on the same file, and prints the ratios.
 *
 * <p>Arguments: none for a stored video of 690 MB and 60 MB of text, or {@code verify FILE} for one pass.
 */
public final class VerifyBenchmark {
    private static final int ROUNDS = 5;
    private static final long VIDEO_BYTES = 690_000_000L;
    private static final int TEXT_BYTES = 60_000_000;

    private VerifyBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            verify(Path.of(arguments[1]));
            return;
        }
        Path folder = Files.createTempDirectory("saiwu-benchmark");
        Path stored = folder.resolve("stored.zip");
        Path deflated = folder.resolve("deflated.zip");
        try {
            BundleSource.Content video = () -> new RandomStream(VIDEO_BYTES);
            BundleWriter.write(stored, List.of(new BundleSource("video.mp4", BundleSource.Storage.STORED, video)));
            BundleWriter.write(deflated, List.of(BundleSource.ofBytes("text.txt", text())));
            compare("stored video of 690 MB", stored);
            compare("deflated text of 60 MB", deflated);
        } finally {
            Files.deleteIfExists(stored);
            Files.deleteIfExists(deflated);
            Files.delete(folder);
        }
    }

    private static void verify(Path file) throws IOException {
        try (ZipBundle bundle = ZipBundle.open(file, ZipLimits.defaults())) {
            for (BundleMember member : bundle.members()) {
                if (!bundle.verify(member).intact()) {
                    throw new IllegalStateException(member.name());
                }
            }
        }
    }

    private static void compare(String what, Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> ours = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                VerifyBenchmark.class.getName(),
                "verify",
                file.toString());
        List<Long> ourTimes = new ArrayList<>();
        List<Long> theirTimes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ourTimes.add(run(ours));
            theirTimes.add(run(List.of("unzip", "-tq", file.toString())));
        }
        long our = median(ourTimes);
        long their = median(theirTimes);
        System.out.printf(
                Locale.ROOT, "%s: %d ms, unzip -tq %d ms, ratio %.2f%n", what, our, their, (double) our / their);
    }

    private static long run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static byte[] text() {
        Random random = new Random(1);
        byte[] text = new byte[TEXT_BYTES];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) ('a' + Math.min(25, Math.abs((int) (random.nextGaussian() * 6))));
        }
        return text;
    }

    /** Bytes that do not compress. */
    private static final class RandomStream extends InputStream {
        private final byte[] block = new byte[1 << 20];
        private long left;

        RandomStream(long length) {
            this.left = length;
            new Random(1).nextBytes(block);
        }

        @Override
        public int read() {
            return left-- > 0 ? block[(int) (left % block.length)] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, block.length), left);
            System.arraycopy(Arrays.copyOf(block, count), 0, target, offset, count);
            left -= count;
            return count;
        }
    }
}
