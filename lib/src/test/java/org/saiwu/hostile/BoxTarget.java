package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.MediaSource;

/** The boxes of a video. */
public final class BoxTarget implements FuzzTarget {
    private final Path folder;

    public BoxTarget(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<byte[]> seeds() {
        byte[] type = box("ftyp", "isom\0\0\2\0isomiso2avc1mp41".getBytes(StandardCharsets.ISO_8859_1));
        byte[] header = box("tkhd", new byte[84]);
        byte[] sample = box("stsd", joined(new byte[8], box("avc1", joined(new byte[78], box("clap", new byte[32])))));
        byte[] media = box("mdia", box("minf", box("stbl", joined(sample, box("stco", new byte[12])))));
        byte[] movie = box("moov", joined(box("mvhd", new byte[100]), box("trak", joined(header, media))));
        byte[] data = box("mdat", new byte[40]);
        return List.of(
                joined(type, movie, data),
                joined(type, data, movie),
                joined(type, box("moof", box("traf", new byte[20])), data),
                joined(box("wide", new byte[0]), data, movie),
                joined(type, new byte[] {0, 0, 0, 1}, "mdat".getBytes(StandardCharsets.US_ASCII), new byte[12]));
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    @Override
    public void take(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("video.mp4"), input);
        try {
            Optional<BoxLayout> layout = BoxLayout.read(MediaSource.of(file));
            layout.ifPresent(read -> {
                assertThat(read.size()).isEqualTo(input.length);
                assertThat(read.truncated()).isNotNegative();
                assertThat(read.zeroTail()).isBetween(0L, (long) input.length);
                assertThat(read.topLevel()).hasSizeLessThanOrEqualTo(256);
            });
        } finally {
            Files.delete(file);
        }
    }
}
