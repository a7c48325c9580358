package org.saiwu.duplication.archive;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PointsFormat;
import org.apache.lucene.codecs.PointsReader;
import org.apache.lucene.codecs.PointsWriter;
import org.apache.lucene.codecs.lucene90.Lucene90PointsWriter;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.util.bkd.BKDWriter;

/**
 * Writes what Lucene's own codec reads, under its name, with fewer fingerprints in each of its blocks, and sorted in memory
 * that lies close together.
 *
 * <p>Sorting was most of the time that adding took: Lucene keeps values in pages, in the order in which they came, and looks
 * up one after the other from all over them.
 */
final class ArchiveCodec extends FilterCodec {

    /** Fingerprints in a block, which is read through for each that is looked up; of Lucene's 512 most would be in vain. */
    private static final int TOGETHER = 64;

    private final PointsFormat points;

    private ArchiveCodec(Codec codec) {
        super(codec.getName(), codec);
        points = new Format(codec.pointsFormat());
    }

    /** Returns a codec for a writer; any reader reads what it wrote. */
    static Codec of(Codec codec) {
        return new ArchiveCodec(codec);
    }

    @Override
    public PointsFormat pointsFormat() {
        return points;
    }

    private static final class Format extends PointsFormat {

        private final PointsFormat standard;

        Format(PointsFormat standard) {
            this.standard = standard;
        }

        @Override
        public PointsWriter fieldsWriter(SegmentWriteState state) throws IOException {
            return new Writer(
                    new Lucene90PointsWriter(state, TOGETHER, BKDWriter.DEFAULT_MAX_MB_SORT_IN_HEAP),
                    state.segmentInfo.maxDoc());
        }

        @Override
        public PointsReader fieldsReader(SegmentReadState state) throws IOException {
            return standard.fieldsReader(state);
        }
    }

    private static final class Writer extends PointsWriter {

        private final PointsWriter standard;
        private final int texts;

        Writer(PointsWriter standard, int texts) {
            this.standard = standard;
            this.texts = texts;
        }

        @Override
        public void writeField(FieldInfo field, PointsReader values) throws IOException {
            standard.writeField(field, texts <= PackedFingerprints.MOST_TEXTS ? new Packed(values, texts) : values);
        }

        @Override
        public void merge(MergeState state) throws IOException {
            standard.merge(state);
        }

        @Override
        public void finish() throws IOException {
            standard.finish();
        }

        @Override
        public void close() throws IOException {
            standard.close();
        }
    }

    /** The values of a segment that has not been written yet. */
    private static final class Packed extends PointsReader {

        private final PointsReader values;
        private final int texts;

        Packed(PointsReader values, int texts) {
            this.values = values;
            this.texts = texts;
        }

        @Override
        public PointValues getValues(String field) throws IOException {
            return PackedFingerprints.of(values.getValues(field), texts);
        }

        @Override
        public void checkIntegrity() throws IOException {
            values.checkIntegrity();
        }

        @Override
        public void close() throws IOException {
            values.close();
        }
    }
}
