package org.saiwu.media;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Reads small pieces of a source. */
public final class SourceBytes {

    private static final int LOOKED_AT = 16;

    private SourceBytes() {}

    /** Returns up to so many bytes from a position; fewer at the end of the source. */
    public static byte[] read(MediaSource source, long position, int count) throws IOException {
        try (RangeReader reader = new RangeReader(source)) {
            byte[] bytes = new byte[count];
            return Arrays.copyOf(bytes, reader.read(position, bytes));
        }
    }

    /** How many pieces were long enough to look at, and how many of those begin with 16 zero bytes. */
    public record Blank(int examined, int blank) {}

    /** Looks at the beginnings of pieces, given as pairs of position and size; pieces beyond the end do not count. */
    public static Blank blank(MediaSource source, List<long[]> pieces) throws IOException {
        int examined = 0;
        int blank = 0;
        byte[] bytes = new byte[LOOKED_AT];
        byte[] zeros = new byte[LOOKED_AT];
        try (RangeReader reader = new RangeReader(source)) {
            for (long[] piece : pieces) {
                if (piece[0] >= 0 && piece[1] >= LOOKED_AT && reader.read(piece[0], bytes) == LOOKED_AT) {
                    examined++;
                    blank += Arrays.equals(bytes, zeros) ? 1 : 0;
                }
            }
        }
        return new Blank(examined, blank);
    }
}
