package org.saiwu.duplication.archive;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.document.BinaryPoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** The fields of a text, the fingerprints last, all of them in one field object whose value moves on. */
final class ArchivedFields implements Iterable<IndexableField> {

    private final List<Field> first;
    private final long[] fingerprints;

    ArchivedFields(List<Field> first, long[] fingerprints) {
        this.first = first;
        this.fingerprints = fingerprints;
    }

    @Override
    public Iterator<IndexableField> iterator() {
        return new Iterator<>() {
            private final byte[] value = new byte[Fingerprints.BYTES];
            private final Field field = new BinaryPoint(ArchiveFormat.FINGERPRINT, value);
            private int at;

            @Override
            public boolean hasNext() {
                return at < first.size() + fingerprints.length;
            }

            @Override
            public IndexableField next() {
                if (at < first.size()) {
                    return first.get(at++);
                }
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                FingerprintLookup.write(fingerprints[at++ - first.size()], value);
                field.setBytesValue(new BytesRef(value));
                return field;
            }
        };
    }
}
