package org.saiwu.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes to probe: a whole file, or a range of one, such as a video stored uncompressed in a zip, probed where it lies.
 *
 * @param file the file that holds the bytes; kept as an absolute path
 * @param offset where they begin, 0 or more
 * @param length how many there are, 0 or more
 * @param name what to call them in messages, such as the entry's name inside the zip
 */
public record MediaSource(Path file, long offset, long length, String name) {

    /** Checks the range; an impossible one is an {@link IllegalArgumentException}. */
    public MediaSource {
        if (offset < 0 || length < 0 || offset + length < 0) {
            throw new IllegalArgumentException("not a range: " + offset + "+" + length);
        }
        file = file.toAbsolutePath();
    }

    /** Returns the whole of a file, named by its file name. */
    public static MediaSource of(Path file) throws IOException {
        Path name = file.getFileName();
        return new MediaSource(file, 0, Files.size(file), name == null ? file.toString() : name.toString());
    }

    /** Returns a byte range of a file. */
    public static MediaSource range(Path file, long offset, long length, String name) {
        return new MediaSource(file, offset, length, name);
    }

    /** Returns whether the other is of the same bytes of the same file, whatever it is called. */
    public boolean isSameRange(MediaSource other) {
        return offset == other.offset && length == other.length && file.equals(other.file);
    }

    /** Returns the first offset past the range. */
    public long end() {
        return offset + length;
    }
}
