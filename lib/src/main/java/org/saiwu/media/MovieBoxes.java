package org.saiwu.media;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saiwu.media.BoxLayout.Problem;

/** What a {@code moov} box says that an engine does not: marks of QuickTime, and clean apertures. Follows named boxes only. */
final class MovieBoxes {

    private static final int COUNTED = 20_000;
    private static final int SAMPLE_ENTRIES = 16;
    /** Length of a video sample entry before the boxes in it, header included (ISO/IEC 14496-12, 12.1.3). */
    private static final int VIDEO_ENTRY = 86;

    private static final int CLEAN_APERTURE = 32;

    private final RangeReader reader;
    private final EnumSet<Problem> problems = EnumSet.noneOf(Problem.class);
    private final Map<Integer, CleanAperture> cleanApertures = new LinkedHashMap<>();
    private int count;
    private boolean quickTime;
    private boolean inSampleEntry;
    private boolean video;
    private int track;

    MovieBoxes(RangeReader reader) {
        this.reader = reader;
    }

    void walk(long from, long end) throws IOException {
        children(from, end, box -> {
            if (box.is("trak")) {
                track = 0;
                video = false;
                children(box.body(), box.end(end), inTrack -> track(inTrack, box.end(end)));
            }
        });
    }

    Set<Problem> problems() {
        return problems;
    }

    boolean quickTime() {
        return quickTime;
    }

    Map<Integer, CleanAperture> cleanApertures() {
        return cleanApertures;
    }

    private void track(BoxHeader box, long around) throws IOException {
        long end = box.end(around);
        if (box.is("tkhd") && end - box.body() >= 24) {
            boolean wide = reader.int8(box.body()) == 1;
            track = (int) reader.int32(box.body() + (wide ? 20 : 12));
        } else if (box.is("mdia")) {
            children(box.body(), end, inMedia -> media(inMedia, end));
        }
    }

    private void media(BoxHeader box, long around) throws IOException {
        long end = box.end(around);
        if (box.is("hdlr") && end - box.body() >= 12) {
            // QuickTime names the kind of component here; MP4 has kept the place at zero.
            quickTime |= reader.int32(box.body() + 4) == BoxHeader.code("mhlr");
            video = (int) reader.int32(box.body() + 8) == BoxHeader.code("vide");
        } else if (box.is("minf")) {
            children(box.body(), end, inMinf -> {
                if (inMinf.is("stbl")) {
                    children(inMinf.body(), inMinf.end(end), table -> {
                        if (video && table.is("stsd")) {
                            inSampleEntry = true;
                            sampleEntries(table.body() + 8, table.end(end));
                            inSampleEntry = false;
                        }
                    });
                }
            });
        }
    }

    private void sampleEntries(long from, long end) throws IOException {
        long offset = from;
        for (int i = 0; i < SAMPLE_ENTRIES; i++) {
            Optional<BoxHeader> entry = BoxHeader.read(reader, offset, end);
            if (entry.isEmpty() || entry.get().tooSmall()) {
                return;
            }
            long entryEnd = entry.get().end(end);
            if (entryEnd - offset > VIDEO_ENTRY) {
                children(offset + VIDEO_ENTRY, entryEnd, box -> {
                    if (box.is("clap") && box.end(entryEnd) - box.body() >= CLEAN_APERTURE) {
                        readCleanAperture(box.body());
                    }
                });
            }
            offset = entryEnd;
        }
    }

    private void readCleanAperture(long at) throws IOException {
        long[] terms = new long[8];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = (int) reader.int32(at + 4L * i);
        }
        if (terms[0] > 0 && terms[1] > 0 && terms[2] > 0 && terms[3] > 0 && terms[5] > 0 && terms[7] > 0) {
            cleanApertures.putIfAbsent(
                    track,
                    new CleanAperture(
                            new Ratio(terms[0], terms[1]),
                            new Ratio(terms[2], terms[3]),
                            new Ratio(terms[4], terms[5]),
                            new Ratio(terms[6], terms[7])));
        }
    }

    private interface Visitor {
        void visit(BoxHeader box) throws IOException;
    }

    private void children(long from, long end, Visitor visitor) throws IOException {
        for (long offset = from; offset < end; ) {
            Optional<BoxHeader> read = BoxHeader.read(reader, offset, end);
            // Fewer bytes than a header, or a size of 0, end a list in QuickTime.
            if (read.isEmpty() || read.get().toEnd()) {
                return;
            }
            BoxHeader box = read.get();
            if (++count > COUNTED) {
                problems.add(Problem.TOO_MANY_BOXES);
                return;
            }
            // What follows the boxes of a sample entry is anyone's: nothing wrong there keeps a player from playing.
            if (!inSampleEntry && (box.tooSmall() || box.beyond(end) > 0)) {
                problems.add(Problem.BAD_SIZE);
            }
            if (box.tooSmall()) {
                return;
            }
            visitor.visit(box);
            offset = box.end(end);
        }
    }
}
