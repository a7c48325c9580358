package org.saiwu.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saiwu.media.BoxLayout.Box;
import org.saiwu.media.BoxLayout.Problem;

/** Walks the top level of an MP4 or QuickTime file once; every size is taken as a claim. */
final class BoxWalker {

    private static final int KEPT = 256;
    private static final int COUNTED = 200_000;
    private static final int BRANDS = 64;
    private static final int TAIL_BLOCK = 64 * 1024;
    private static final int TAIL_LIMIT = 1024 * 1024;

    /** Types that begin a file of this kind, and of which a box beyond the end means that the file was cut. */
    private static final Set<Integer> KNOWN = Stream.of(
                    "ftyp", "styp", "moov", "mdat", "moof", "mfra", "sidx", "ssix", "free", "skip", "wide", "uuid",
                    "meta", "pnot", "pdin", "emsg", "prft", "udta", "PICT", "imda")
            .map(BoxHeader::code)
            .collect(Collectors.toUnmodifiableSet());

    private final RangeReader reader;
    private final long end;
    private final List<Box> topLevel = new ArrayList<>();
    private final EnumSet<Problem> problems = EnumSet.noneOf(Problem.class);
    private Optional<String> majorBrand = Optional.empty();
    private List<String> brands = List.of();
    private @Nullable BoxHeader movie;
    private @Nullable BoxHeader firstData;
    private @Nullable BoxHeader last;
    private boolean fragmented;
    private boolean oldQuickTime;
    private long truncated;

    BoxWalker(RangeReader reader) {
        this.reader = reader;
        this.end = reader.length();
    }

    Optional<BoxLayout> walk() throws IOException {
        Optional<BoxHeader> first = BoxHeader.read(reader, 0, end);
        if (first.isEmpty()
                || !KNOWN.contains(first.get().code())
                || first.get().tooSmall()) {
            return Optional.empty();
        }
        walkTopLevel();
        MovieBoxes inside = new MovieBoxes(reader);
        if (movie == null) {
            problems.add(Problem.NO_INDEX);
        } else {
            inside.walk(movie.body(), movie.end(end));
            problems.addAll(inside.problems());
        }
        if (firstData == null && !(truncated > 0)) {
            problems.add(Problem.NO_DATA);
        }
        boolean fastStart = movie != null && (firstData == null || movie.offset() < firstData.offset());
        boolean quickTime = majorBrand.map("qt  "::equals).orElse(oldQuickTime || inside.quickTime());
        Map<Integer, CleanAperture> apertures = inside.cleanApertures();
        return Optional.of(new BoxLayout(
                end,
                majorBrand,
                brands,
                quickTime,
                topLevel,
                fastStart,
                fragmented,
                truncated,
                zeroTail(),
                List.copyOf(problems),
                apertures));
    }

    private void walkTopLevel() throws IOException {
        long offset = 0;
        for (int count = 0; offset < end; count++) {
            Optional<BoxHeader> read = BoxHeader.read(reader, offset, end);
            if (read.isEmpty()) {
                problems.add(Problem.TRAILING_BYTES);
                return;
            }
            BoxHeader box = read.get();
            boolean known = KNOWN.contains(box.code());
            if (!known && (box.toEnd() || box.tooSmall() || box.beyond(end) > 0)) {
                problems.add(Problem.TRAILING_BYTES);
                return;
            }
            if (box.tooSmall()) {
                problems.add(Problem.BAD_SIZE);
                return;
            }
            if (count >= COUNTED) {
                problems.add(Problem.TOO_MANY_BOXES);
                return;
            }
            take(box);
            offset = box.end(end);
        }
    }

    private void take(BoxHeader box) throws IOException {
        if (topLevel.size() < KEPT) {
            topLevel.add(new Box(box.type(), box.offset(), box.size()));
        }
        last = box;
        truncated = box.beyond(end);
        if (box.is("ftyp") && majorBrand.isEmpty()) {
            readBrands(box);
        } else if (box.is("moov") && movie == null) {
            movie = box;
        } else if (box.is("mdat") && firstData == null) {
            firstData = box;
        } else if (box.is("moof")) {
            fragmented = true;
        } else if (box.is("wide") || box.is("pnot")) {
            oldQuickTime = true;
        }
    }

    private void readBrands(BoxHeader box) throws IOException {
        long bodyEnd = box.end(end);
        if (bodyEnd - box.body() < 4) {
            problems.add(Problem.BAD_SIZE);
            return;
        }
        majorBrand = Optional.of(BoxHeader.text((int) reader.int32(box.body())));
        List<String> found = new ArrayList<>();
        for (long at = box.body() + 8; at + 4 <= bodyEnd && found.size() < BRANDS; at += 4) {
            found.add(BoxHeader.text((int) reader.int32(at)));
        }
        brands = found;
    }

    /** Returns the run of zero bytes at the end, if data lies there. */
    private long zeroTail() throws IOException {
        if (last == null || !last.is("mdat") || last.end(end) != end) {
            return 0;
        }
        long floor = Math.max(last.body(), end - TAIL_LIMIT);
        long zeros = 0;
        int block = 512;
        for (long from = end; from > floor; ) {
            byte[] bytes = new byte[(int) Math.min(block, from - floor)];
            from -= bytes.length;
            int there = reader.read(from, bytes);
            for (int i = there - 1; i >= 0; i--, zeros++) {
                if (bytes[i] != 0) {
                    return zeros;
                }
            }
            block = TAIL_BLOCK;
        }
        return zeros;
    }
}
