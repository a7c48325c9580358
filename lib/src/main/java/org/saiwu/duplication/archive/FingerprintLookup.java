package org.saiwu.duplication.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.FixedBitSet;
import org.saiwu.duplication.Workers;

/** Finds the texts of a segment that have one of many fingerprints, in one walk through the sorted fingerprints. */
final class FingerprintLookup implements PointValues.IntersectVisitor {

    /** Fingerprints for which it is worth starting threads. */
    private static final int WORTH_THREADS = 10_000;

    private final long[] wanted;
    private final FixedBitSet found;
    private int at;

    private FingerprintLookup(long[] wanted, FixedBitSet found) {
        this.wanted = wanted;
        this.found = found;
    }

    /** Returns the numbers of the segment's texts that have a fingerprint; the fingerprints are sorted. */
    static FixedBitSet in(LeafReader segment, long[] wanted, Workers workers) throws IOException {
        PointValues points = segment.getPointValues(ArchiveFormat.FINGERPRINT);
        FixedBitSet[] found = new FixedBitSet[wanted.length < WORTH_THREADS ? 1 : workers.threads()];
        try {
            workers.each(found.length, part -> {
                found[part] = new FixedBitSet(Math.max(1, segment.maxDoc()));
                int from = (int) ((long) wanted.length * part / found.length);
                int to = (int) ((long) wanted.length * (part + 1) / found.length);
                if (points != null && from < to) {
                    look(points, Arrays.copyOfRange(wanted, from, to), found[part]);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (int part = 1; part < found.length; part++) {
            found[0].or(found[part]);
        }
        return found[0];
    }

    private static void look(PointValues points, long[] wanted, FixedBitSet found) {
        try {
            points.intersect(new FingerprintLookup(wanted, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void visit(int document) {
        found.set(document);
    }

    @Override
    public void visit(int document, byte[] packed) {
        long value = value(packed);
        // Values come in order, so the place in the sorted fingerprints only goes forward.
        while (at < wanted.length && wanted[at] < value) {
            at++;
        }
        if (at < wanted.length && wanted[at] == value) {
            found.set(document);
        }
    }

    @Override
    public PointValues.Relation compare(byte[] least, byte[] greatest) {
        long from = value(least);
        long to = value(greatest);
        int first = Arrays.binarySearch(wanted, from);
        int index = first >= 0 ? first : -first - 1;
        if (index == wanted.length || wanted[index] > to) {
            return PointValues.Relation.CELL_OUTSIDE_QUERY;
        }
        at = index;
        return from == to ? PointValues.Relation.CELL_INSIDE_QUERY : PointValues.Relation.CELL_CROSSES_QUERY;
    }

    /** Writes a fingerprint so that the order of bytes is the order of fingerprints. */
    static void write(long value, byte[] into) {
        for (int i = 0; i < Fingerprints.BYTES; i++) {
            into[i] = (byte) (value >>> 8 * (Fingerprints.BYTES - 1 - i));
        }
    }

    static long value(byte[] packed) {
        long value = 0;
        for (int i = 0; i < Fingerprints.BYTES; i++) {
            value = value << 8 | packed[i] & 0xFF;
        }
        return value;
    }
}
