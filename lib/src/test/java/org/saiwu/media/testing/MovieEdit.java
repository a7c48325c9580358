package org.saiwu.media.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts into a finished MP4 what the muxer does not write: a turned picture, a clean aperture. */
final class MovieEdit {

    private static final List<String> CONTAINERS = List.of("moov", "trak", "mdia", "minf", "stbl", "stsd");
    private static final List<String> ENTRIES = List.of("avc1", "mp4v");

    private final byte[] bytes;

    MovieEdit(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] apply(TestVideo video) {
        if (video.rotation() != 0) {
            turn(video);
        }
        return video.cleanWidth() > 0 ? insertCleanAperture(video) : bytes;
    }

    /** Writes the matrix of the first track's header, which is the picture's. */
    private void turn(TestVideo video) {
        int one = 0x10000;
        int[] matrix =
                switch (video.rotation()) {
                    case 90 -> new int[] {0, one, 0, -one, 0, 0, video.height() << 16, 0, 1 << 30};
                    case 180 -> new int[] {-one, 0, 0, 0, -one, 0, video.width() << 16, video.height() << 16, 1 << 30};
                    case 270 -> new int[] {0, -one, 0, one, 0, 0, 0, video.width() << 16, 1 << 30};
                    default -> throw new IllegalArgumentException("rotation " + video.rotation());
                };
        int at = find("tkhd", 0, bytes.length) + 8 + 40;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, at, 36);
        for (int term : matrix) {
            buffer.putInt(term);
        }
    }

    /** The index is last, so nothing that follows has a place that the file names. */
    private byte[] insertCleanAperture(TestVideo video) {
        int entry = Math.max(find("avc1", 0, bytes.length), find("mp4v", 0, bytes.length));
        int place = entry + ByteBuffer.wrap(bytes).getInt(entry);
        ByteBuffer box = ByteBuffer.allocate(40);
        box.putInt(40).put("clap".getBytes(StandardCharsets.US_ASCII));
        box.putInt(video.cleanWidth()).putInt(1).putInt(video.cleanHeight()).putInt(1);
        box.putInt(0).putInt(1).putInt(0).putInt(1);
        ByteBuffer edited = ByteBuffer.allocate(bytes.length + 40);
        edited.put(bytes, 0, place).put(box.array()).put(bytes, place, bytes.length - place);
        grow(edited, 0, bytes.length, place);
        return edited.array();
    }

    private void grow(ByteBuffer edited, int from, int end, int place) {
        ByteBuffer original = ByteBuffer.wrap(bytes);
        for (int at = from; at + 8 <= end; ) {
            int size = original.getInt(at);
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (at < place && place <= at + size && (CONTAINERS.contains(type) || ENTRIES.contains(type))) {
                edited.putInt(at, size + 40);
                if (CONTAINERS.contains(type)) {
                    grow(edited, at + (type.equals("stsd") ? 16 : 8), at + size, place);
                }
                return;
            }
            at += size;
        }
    }

    /** Returns where the first box of a type begins, or -1. */
    private int find(String type, int from, int end) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int at = from; at + 8 <= end; ) {
            int size = buffer.getInt(at);
            String found = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (found.equals(type)) {
                return at;
            }
            if (CONTAINERS.contains(found)) {
                int inside = find(type, at + (found.equals("stsd") ? 16 : 8), at + size);
                if (inside >= 0) {
                    return inside;
                }
            }
            at += size;
        }
        return -1;
    }
}
