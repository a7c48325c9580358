package org.saiwu.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What bytes are, told by their beginning and never by a name. */
public enum ContentKind {
    ZIP(true),
    /** A document that is a zip inside: docx, xlsx, pptx, odt, epub. */
    ZIP_DOCUMENT(false),
    /** A later volume of a split zip, or its first with the marker of split archives. */
    SPLIT_ZIP(true),
    RAR4(true),
    RAR5(true),
    SEVEN_ZIP(true),
    GZIP(true),
    BZIP2(true),
    XZ(true),
    ZSTANDARD(true),
    LZ4(true),
    TAR(true),
    CAB(true),
    LZH(true),
    ARJ(true),
    ISO_IMAGE(true),
    /** A Windows program; may be a self-extracting archive. */
    WINDOWS_PROGRAM(false),
    UNIX_PROGRAM(false),
    HTML(false),
    XML(false),
    PDF(false),
    /** OLE2: doc, xls, ppt, and encrypted docx. */
    OLE2(false),
    RTF(false),
    JPEG(false),
    PNG(false),
    GIF(false),
    BMP(false),
    /** MP4, QuickTime and their relatives. */
    MP4(false),
    MATROSKA(false),
    /** AVI, WAV, WebP. */
    RIFF(false),
    FLV(false),
    MPEG(false),
    ASF(false),
    MP3(false),
    TEXT(false),
    /** Nothing but zero bytes, as an upload leaves that was cut. */
    ZEROS(false),
    EMPTY(false),
    UNKNOWN(false);

    /** Bytes from the start that {@link #of(byte[], int)} can use: an ISO image shows itself at 32 KiB. */
    public static final int HEAD_LENGTH = 33 * 1024;

    private final boolean archive;

    ContentKind(boolean archive) {
        this.archive = archive;
    }

    /** Whether it holds other files or packs one. */
    public boolean archive() {
        return archive;
    }

    /** What the first {@code length} bytes of {@code head} are the beginning of. */
    public static ContentKind of(byte[] head, int length) {
        return ContentSignatures.identify(head, length);
    }

    /** What a file is. */
    public static ContentKind of(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(HEAD_LENGTH);
            return of(head, head.length);
        }
    }
}
