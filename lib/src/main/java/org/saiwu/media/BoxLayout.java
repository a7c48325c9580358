package org.saiwu.media;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the boxes of an MP4 or QuickTime file lie (ISO/IEC 14496-12), read without native code.
 *
 * @param size bytes of the source
 * @param majorBrand of the {@code ftyp} box, such as {@code isom}; empty without one
 * @param compatibleBrands of the {@code ftyp} box
 * @param quickTime the file is QuickTime and not MP4, by its brand, or by QuickTime's own marks if it has no brand
 * @param topLevel the boxes of the top level in their order, at most 256 of them
 * @param fastStart {@code moov} comes before the first {@code mdat}, so that a player can begin before all is loaded
 * @param fragmented holds {@code moof} boxes
 * @param truncated bytes missing at the end: how far the last box reaches beyond the end of the source
 * @param zeroTail length of the run of zero bytes at the very end inside {@code mdat}, looked for up to 1 MiB back
 * @param problems what else is wrong, in a fixed order
 * @param cleanApertures by track id
 */
public record BoxLayout(
        long size,
        Optional<String> majorBrand,
        List<String> compatibleBrands,
        boolean quickTime,
        List<Box> topLevel,
        boolean fastStart,
        boolean fragmented,
        long truncated,
        long zeroTail,
        List<Problem> problems,
        Map<Integer, CleanAperture> cleanApertures) {

    /** Copies the collections. */
    public BoxLayout {
        compatibleBrands = List.copyOf(compatibleBrands);
        topLevel = List.copyOf(topLevel);
        problems = List.copyOf(problems);
        cleanApertures = Map.copyOf(cleanApertures);
    }

    /**
     * Reads the layout of a source; empty if it does not begin with MP4 boxes.
     *
     * @throws IOException if the file can't be read
     */
    public static Optional<BoxLayout> read(MediaSource source) throws IOException {
        try (RangeReader reader = new RangeReader(source)) {
            return new BoxWalker(reader).walk();
        }
    }

    /** Returns whether the file was cut: a box reaches beyond the end, or the index was never written or is lost. */
    public boolean incomplete() {
        return truncated > 0 || problems.contains(Problem.NO_INDEX);
    }

    /**
     * One box of the top level.
     *
     * @param type four characters, such as {@code moov}; bytes that aren't printable ASCII as {@code \xHH}
     * @param offset from the start of the source
     * @param size declared, header included; for size 0 what is left of the source
     */
    public record Box(String type, long offset, long size) {}

    /** What can be wrong with boxes beside being cut. */
    public enum Problem {
        /** No {@code moov}: an unfinished recording, or cut with the index at the end. */
        NO_INDEX,
        /** No {@code mdat}: an index without data. */
        NO_DATA,
        /** A box smaller than its own header, or larger than the one around it. */
        BAD_SIZE,
        /** Bytes after the last box that are no box. */
        TRAILING_BYTES,
        /** More or deeper boxes than any real file has; the rest was not looked at. */
        TOO_MANY_BOXES
    }
}
