package org.saiwu.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes entries for benchmarks: zips with a form, a lesson plan, slides and a video of 1080p, all different, the same in each run.
 *
 * <p>Arguments: folder, number of entries, smallest and largest size of the video in bytes.
 */
public final class MakeBatch {
    private static final int SEED = 20_230_725;

    private static final int SMALLEST_BOX = 24;

    private MakeBatch() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int entries = Integer.parseInt(arguments[1]);
        int smallest = Integer.parseInt(arguments[2]);
        int largest = Integer.parseInt(arguments[3]);
        byte[] video = EntryFiles.of(Particulars.of(5, 4, Kind.LESSON, 1)).get(EntryFiles.RECORDING);
        for (int i = 0; i < entries; i++) {
            Random random = new Random(SEED + i);
            EntryFiles files = EntryFiles.of(Particulars.of(100 + i, i % 30, Kind.LESSON, 1));
            files.remove(EntryFiles.RECORDING);
            files.put(EntryFiles.RECORDING, grown(video, smallest + random.nextInt(largest - smallest + 1), random));
            Files.write(folder.resolve("%05d.zip".formatted(i)), files.zip());
        }
    }

    /** The video with a box of random bytes behind it, which players skip; at least as many as tell one video from another. */
    static byte[] grown(byte[] video, int size, Random random) {
        int extra = Math.max(SMALLEST_BOX, size - video.length);
        byte[] box = new byte[extra];
        random.nextBytes(box);
        ByteBuffer.wrap(box).putInt(extra).put("free".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream out = new ByteArrayOutputStream(video.length + extra);
        try {
            out.write(video);
            out.write(box);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
