package org.saiwu.file.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The parts of a format that is kept in a zip, such as an office file: as the central directory lists them, with no more asked of
 * them than their readers need.
 *
 * <p>Commons Compress would do, but for the first zip of a run it loads Java's calendars and time zones, which takes some 100 ms, to tell
 * times that nobody asks for.
 */
public final class ZipParts implements Closeable {
    /** A directory beyond is not read to its end. */
    private static final int LONGEST_DIRECTORY = 16 << 20;

    private final FileBytes file;
    private final List<RawHeader> headers;

    private ZipParts(FileBytes file, List<RawHeader> headers) {
        this.file = file;
        this.headers = headers;
    }

    /**
     * Reads the directory, {@code most} parts of it at most, and takes over the file, which is closed with this.
     *
     * @throws ZipException if there is none that can be read
     */
    public static ZipParts open(FileBytes file, int most) throws IOException {
        try {
            return new ZipParts(file, headers(file, most));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static List<RawHeader> headers(FileBytes file, int most) throws IOException {
        Optional<EndOfDirectory> end = new EndSearch(file, most).best();
        if (end.isEmpty() || end.get().encrypted()) {
            throw new ZipException("no central directory that can be read");
        }
        ByteRange range = end.get().directory();
        byte[] directory = file.read(range.offset(), (int) Math.min(range.length(), LONGEST_DIRECTORY));
        return CentralDirectory.read(directory, end.get().shift(), most).headers();
    }

    /** The parts in the order of the directory. */
    public List<RawHeader> headers() {
        return headers;
    }

    /** The name of a part, in UTF-8 wherever it can be read so. */
    public static String name(RawHeader part) {
        return part.unicodeName()
                .or(() -> part.name().text(StandardCharsets.UTF_8))
                .orElseGet(() -> new String(part.name().shared(), StandardCharsets.ISO_8859_1));
    }

    /**
     * Opens a part, inflated; its checksum is not looked at.
     *
     * @throws ZipException if it is encrypted, compressed in a way that is not known, or not where the directory says
     */
    public InputStream open(RawHeader part) throws IOException {
        if (part.encryption().isPresent() || !ZipMethod.readable(part.method())) {
            throw new ZipException("encrypted, or of method " + ZipMethod.name(part.method()));
        }
        LocalHeader local =
                LocalHeader.read(file, part.offset()).orElseThrow(() -> new ZipException("no part at its place"));
        long length = Math.min(part.compressedSize(), file.size() - local.dataOffset());
        return new MemberDecoder(file, new ByteRange(local.dataOffset(), length), part.method());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
