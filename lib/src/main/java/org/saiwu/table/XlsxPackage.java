package org.saiwu.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.saiwu.file.ArrayStream;
import org.saiwu.file.UntrustedXml;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.Damaged;
import org.saiwu.table.TableProblem.TooLarge;

/** The parts of an xlsx, read as XML with no document types, no outside entities and a bound on everything. */
final class XlsxPackage implements Closeable {
    private static final int MOST_PARTS = 10_000;
    /** Between two XML events nothing needs more, so an attribute of gigabytes is stopped here. */
    private static final int LONGEST_TOKEN = 4 << 20;

    private final Path file;
    private final TableLimits limits;
    private final ZipFile zip;
    private long inflated;
    private @Nullable TableProblem exceeded;

    XlsxPackage(Path file, TableLimits limits) throws TableException {
        this.file = file;
        this.limits = limits;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new TableException(file, new Damaged("zip"), broken);
        } catch (IOException unreadable) {
            throw new TableException(file, new TableProblem.Unreadable(String.valueOf(unreadable.getMessage())));
        }
        if (zip.size() > MOST_PARTS) {
            closeQuietly();
            throw new TableException(file, new TooLarge(Bounded.PARTS, MOST_PARTS));
        }
    }

    Path file() {
        return file;
    }

    TableLimits limits() {
        return limits;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The bytes of a part, counted. */
    PartStream bytes(String part) throws TableException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new TableException(file, new Damaged(part));
        }
        try {
            return new PartStream(zip.getInputStream(entry));
        } catch (IOException broken) {
            throw new TableException(file, new Damaged(part), broken);
        }
    }

    /** The events of a part. */
    XmlPart open(String part) throws TableException {
        PartStream bytes = bytes(part);
        try {
            return new XmlPart(part, bytes, UntrustedXml.open(bytes));
        } catch (IOException | XMLStreamException broken) {
            throw damaged(part, broken);
        }
    }

    TableException damaged(String part, Exception cause) {
        return new TableException(file, exceeded == null ? new Damaged(part) : exceeded, cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void closeQuietly() throws TableException {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new TableException(file, new TableProblem.Unreadable(String.valueOf(failed.getMessage())));
        }
    }

    /** Counts what is inflated, over all parts together. */
    final class PartStream extends ArrayStream {
        private final InputStream in;
        private int sinceEvent;

        PartStream(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            if (count > 0) {
                inflated += count;
                sinceEvent += count;
                if (inflated > limits.inflatedBytes()) {
                    stop(new TooLarge(Bounded.INFLATED_BYTES, limits.inflatedBytes()));
                } else if (sinceEvent > LONGEST_TOKEN) {
                    stop(new TooLarge(Bounded.CELL_CHARACTERS, limits.cellCharacters()));
                }
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        void event() {
            sinceEvent = 0;
        }

        private void stop(TableProblem problem) throws IOException {
            exceeded = problem;
            throw new IOException("table too large");
        }
    }

    /** The XML events of one part. */
    final class XmlPart implements Closeable {
        private final String name;
        private final PartStream bytes;
        private final XMLStreamReader reader;

        XmlPart(String name, PartStream bytes, XMLStreamReader reader) {
            this.name = name;
            this.bytes = bytes;
            this.reader = reader;
        }

        /** Goes on to the next start or end of an element, or text; false at the end of the part. */
        boolean next() throws TableException {
            try {
                bytes.event();
                if (!reader.hasNext()) {
                    return false;
                }
                int type = reader.next();
                if (type == XMLStreamConstants.DTD || type == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new XMLStreamException("document type");
                }
                return true;
            } catch (XMLStreamException broken) {
                throw damaged(name, broken);
            } catch (RuntimeException broken) {
                // Readers of XML answer some malformed input with unchecked exceptions.
                throw damaged(name, broken);
            }
        }

        boolean isStart() {
            return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
        }

        boolean isEnd() {
            return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
        }

        boolean isText() {
            int type = reader.getEventType();
            return type == XMLStreamConstants.CHARACTERS
                    || type == XMLStreamConstants.CDATA
                    || type == XMLStreamConstants.SPACE;
        }

        /** Of the element, without prefix. */
        String element() {
            return reader.getLocalName();
        }

        /** The value of an attribute whatever its namespace; empty when there is none. */
        String attribute(String attribute) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(attribute)) {
                    return reader.getAttributeValue(i);
                }
            }
            return "";
        }

        int attributes() {
            return reader.getAttributeCount();
        }

        /** Of an attribute by its place, without prefix. */
        String attributeName(int index) {
            return reader.getAttributeLocalName(index);
        }

        String attributeValue(int index) {
            return reader.getAttributeValue(index);
        }

        /** Adds the text of this event to what a cell holds so far, up to the longest cell. */
        void appendText(StringBuilder cell) throws TableException {
            cell.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            if (cell.length() > limits.cellCharacters()) {
                throw new TableException(file, new TooLarge(Bounded.CELL_CHARACTERS, limits.cellCharacters()));
            }
        }

        TableException broken() {
            return new TableException(file, new Damaged(name));
        }

        @Override
        public void close() throws IOException {
            try {
                reader.close();
            } catch (XMLStreamException failed) {
                throw new IOException(failed);
            } finally {
                bytes.close();
            }
        }
    }
}
