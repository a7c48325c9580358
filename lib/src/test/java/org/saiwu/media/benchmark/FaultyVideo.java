package org.saiwu.media.benchmark;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saiwu.media.Sight;

/**
 * A short video with a fault that is known, or none, made by the ffmpeg program.
 *
 * @param name of its file, which says what it is
 * @param kind what is wrong; empty for a good one
 * @param start of the fault in seconds; below 0 where it is the whole video or has no place
 * @param end of the fault in seconds
 * @param inputs arguments before the filters
 * @param filter a filter graph with the outputs {@code v} and {@code a}
 * @param seconds how long it is
 * @param keyDistance pictures from one key picture to the next at most
 * @param damagedAt from which thousandth of the file on some bytes are overwritten; 0 for none
 */
record FaultyVideo(
        String name,
        Optional<Sight.Kind> kind,
        double start,
        double end,
        List<String> inputs,
        String filter,
        int seconds,
        int keyDistance,
        int damagedAt) {

    private static final int DAMAGE = 60;

    boolean placed() {
        return start >= 0;
    }

    /** Makes the file, unless it is there. */
    Path make(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".mp4");
        if (Files.exists(file)) {
            return file;
        }
        Path aside = folder.resolve("aside.mp4");
        List<String> command =
                new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin", "-y", "-filter_threads", "1"));
        command.addAll(inputs);
        command.addAll(
                List.of("-filter_complex", filter, "-map", "[v]", "-map", "[a]", "-t", Integer.toString(seconds)));
        command.addAll(List.of("-c:v", "libx264", "-preset", "superfast", "-bf", "2", "-crf", "23", "-threads", "1"));
        command.addAll(List.of("-g", Integer.toString(keyDistance), "-pix_fmt", "yuv420p"));
        if (name.startsWith("uneven")) {
            command.addAll(List.of("-vsync", "vfr"));
        }
        command.addAll(List.of("-c:a", "aac", "-b:a", "96k", "-movflags", "+faststart", aside.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("ffmpeg failed: " + String.join(" ", command));
        }
        if (damagedAt > 0) {
            damage(aside);
        }
        return Files.move(aside, file);
    }

    private void damage(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() * damagedAt / 1000);
            byte[] noise = new byte[DAMAGE];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (byte) (i * 73 + 41);
            }
            for (int i = 0; i < 12; i++) {
                bytes.write(noise);
                bytes.seek(Math.min(bytes.length() - DAMAGE, bytes.getFilePointer() + 900));
            }
        }
    }
}
