package org.saiwu.duplication.archive;

import java.io.IOException;
import org.apache.lucene.codecs.MutablePointTree;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.BytesRef;

/** Fingerprints with the number of the text that each is of, in one number each: five bytes and three. */
final class PackedFingerprints extends MutablePointTree {

    /** The most texts that can be told apart. */
    static final int MOST_TEXTS = 1 << 24;

    private static final int TEXT_BITS = 24;

    private final long[] packed;
    private final long[] saved;

    private PackedFingerprints(long[] packed) {
        this.packed = packed;
        this.saved = new long[packed.length];
    }

    /**
     * Takes all values of a segment.
     *
     * @param texts how many texts the segment has, at most {@link #MOST_TEXTS}
     */
    static PointValues of(PointValues values, int texts) throws IOException {
        PointValues.PointTree from = values.getPointTree();
        long[] packed = new long[Math.toIntExact(from.size())];
        from.visitDocValues(new PointValues.IntersectVisitor() {
            private int at;

            @Override
            public void visit(int text, byte[] value) {
                packed[at++] = FingerprintLookup.value(value) << TEXT_BITS | text;
            }

            @Override
            public void visit(int text) {
                throw new IllegalStateException("a value is missing");
            }

            @Override
            public PointValues.Relation compare(byte[] least, byte[] greatest) {
                return PointValues.Relation.CELL_CROSSES_QUERY;
            }
        });
        return new Values(new PackedFingerprints(packed), texts);
    }

    @Override
    public long size() {
        return packed.length;
    }

    @Override
    public void getValue(int index, BytesRef into) {
        if (into.bytes.length < Fingerprints.BYTES) {
            into.bytes = new byte[Fingerprints.BYTES];
        }
        into.offset = 0;
        into.length = Fingerprints.BYTES;
        FingerprintLookup.write(packed[index] >>> TEXT_BITS, into.bytes);
    }

    @Override
    public byte getByteAt(int index, int place) {
        return (byte) (packed[index] >>> 64 - 8 * (place + 1));
    }

    @Override
    public int getDocID(int index) {
        return (int) packed[index] & MOST_TEXTS - 1;
    }

    @Override
    public void swap(int one, int other) {
        long value = packed[one];
        packed[one] = packed[other];
        packed[other] = value;
    }

    @Override
    public void save(int from, int to) {
        saved[to] = packed[from];
    }

    @Override
    public void restore(int from, int to) {
        System.arraycopy(saved, from, packed, from, to - from);
    }

    @Override
    public void visitDocValues(PointValues.IntersectVisitor visitor) throws IOException {
        byte[] value = new byte[Fingerprints.BYTES];
        for (int i = 0; i < packed.length; i++) {
            FingerprintLookup.write(packed[i] >>> TEXT_BITS, value);
            visitor.visit(getDocID(i), value);
        }
    }

    /** As the writer of points asks for it. */
    private static final class Values extends PointValues {

        private final PackedFingerprints tree;
        private final int texts;

        Values(PackedFingerprints tree, int texts) {
            this.tree = tree;
            this.texts = texts;
        }

        @Override
        public PointTree getPointTree() {
            return tree;
        }

        @Override
        public byte[] getMinPackedValue() {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] getMaxPackedValue() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getNumDimensions() {
            return 1;
        }

        @Override
        public int getNumIndexDimensions() {
            return 1;
        }

        @Override
        public int getBytesPerDimension() {
            return Fingerprints.BYTES;
        }

        @Override
        public long size() {
            return tree.size();
        }

        @Override
        public int getDocCount() {
            return texts;
        }
    }
}
