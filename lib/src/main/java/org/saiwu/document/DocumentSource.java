package org.saiwu.document;

import java.io.InputStream;
import java.nio.file.Path;

/** A document to read: the name it goes by, which only helps where content doesn't say what it is, and where its bytes are. */
public sealed interface DocumentSource {

    /** Returns the file name or path in its bundle; it need not exist on this machine. */
    String name();

    /** A document whose bytes are at hand; the array must not change while it is read. */
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(String name, byte[] content) implements DocumentSource {}

    /** A document that can be read once, such as a member of a zip; the reader reads it to its end and leaves closing to the caller. */
    record Stream(String name, InputStream content) implements DocumentSource {}

    /** A regular file, which is read in place and never held in memory as a whole when it is large. */
    record File(String name, Path path) implements DocumentSource {}

    /** Returns a source over bytes at hand. */
    static DocumentSource of(String name, byte[] content) {
        return new Bytes(name, content);
    }

    /** Returns a source over a stream that is read once and not closed. */
    static DocumentSource of(String name, InputStream content) {
        return new Stream(name, content);
    }

    /** Returns a source over a file, which goes by its own name. */
    static DocumentSource of(Path path) {
        Path name = path.getFileName();
        return new File(name == null ? "" : name.toString(), path);
    }

    /** Returns a source over a file that goes by another name. */
    static DocumentSource of(String name, Path path) {
        return new File(name, path);
    }
}
