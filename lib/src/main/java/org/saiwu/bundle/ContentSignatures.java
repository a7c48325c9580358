package org.saiwu.bundle;

import static org.saiwu.file.zip.LittleEndian.u16;
import static org.saiwu.file.zip.LittleEndian.u32;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The signatures behind {@link ContentKind}. */
final class ContentSignatures {

    /** Bytes that must stand at an offset. */
    private record Signature(ContentKind kind, int offset, byte[] bytes) {
        Signature(ContentKind kind, int offset, String latin1) {
            this(kind, offset, latin1.getBytes(StandardCharsets.ISO_8859_1));
        }

        boolean matches(byte[] head, int length) {
            return at(head, length, offset, bytes);
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(ContentKind.SPLIT_ZIP, 0, "PK\7\b"),
            new Signature(ContentKind.ZIP, 0, "PK00PK\3\4"),
            new Signature(ContentKind.ZIP, 0, "PK\5\6"),
            new Signature(ContentKind.RAR4, 0, "Rar!\u001a\7\0"),
            new Signature(ContentKind.RAR5, 0, "Rar!\u001a\7\1\0"),
            new Signature(ContentKind.SEVEN_ZIP, 0, "7z\u00bc\u00af'\u001c"),
            new Signature(ContentKind.GZIP, 0, "\u001f\u008b\b"),
            new Signature(ContentKind.BZIP2, 0, "BZh"),
            new Signature(ContentKind.XZ, 0, "\u00fd7zXZ\0"),
            new Signature(ContentKind.ZSTANDARD, 0, "(\u00b5/\u00fd"),
            new Signature(ContentKind.LZ4, 0, "\4\"M\u0018"),
            new Signature(ContentKind.CAB, 0, "MSCF\0\0\0\0"),
            new Signature(ContentKind.LZH, 2, "-lh"),
            new Signature(ContentKind.LZH, 2, "-lz"),
            new Signature(ContentKind.ISO_IMAGE, 32_769, "CD001"),
            new Signature(ContentKind.TAR, 257, "ustar"),
            new Signature(ContentKind.OLE2, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            new Signature(ContentKind.RTF, 0, "{\\rtf"),
            new Signature(ContentKind.WINDOWS_PROGRAM, 0, "MZ"),
            new Signature(ContentKind.UNIX_PROGRAM, 0, "\u007fELF"),
            new Signature(ContentKind.UNIX_PROGRAM, 0, "\u00cf\u00fa\u00ed\u00fe"),
            new Signature(ContentKind.JPEG, 0, "\u00ff\u00d8\u00ff"),
            new Signature(ContentKind.PNG, 0, "\u0089PNG\r\n\u001a\n"),
            new Signature(ContentKind.GIF, 0, "GIF8"),
            new Signature(ContentKind.MP4, 4, "ftyp"),
            new Signature(ContentKind.MP4, 4, "moov"),
            new Signature(ContentKind.MP4, 4, "mdat"),
            new Signature(ContentKind.MP4, 4, "wide"),
            new Signature(ContentKind.MATROSKA, 0, "\u001aE\u00df\u00a3"),
            new Signature(ContentKind.RIFF, 0, "RIFF"),
            new Signature(ContentKind.FLV, 0, "FLV\1"),
            new Signature(ContentKind.MPEG, 0, "\0\0\1\u00ba"),
            new Signature(ContentKind.MPEG, 0, "\0\0\1\u00b3"),
            new Signature(ContentKind.ASF, 0, "0&\u00b2u\u008ef\u00cf\u0011"),
            new Signature(ContentKind.MP3, 0, "ID3"),
            new Signature(ContentKind.MP3, 0, "\u00ff\u00fb"),
            new Signature(ContentKind.MP3, 0, "\u00ff\u00f3"));

    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};

    /** With what the first member of a document's zip begins. */
    private static final List<String> DOCUMENT_MEMBERS =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "customXml/", "mimetype");

    private ContentSignatures() {}

    static ContentKind identify(byte[] head, int length) {
        if (length == 0) {
            return ContentKind.EMPTY;
        }
        if (at(head, length, 0, LOCAL_HEADER)) {
            return zip(head, length);
        }
        Optional<ContentKind> signed = SIGNATURES.stream()
                .filter(signature -> signature.matches(head, length))
                .map(Signature::kind)
                .findFirst();
        if (signed.isPresent()) {
            return signed.get();
        }
        if (arj(head, length)) {
            return ContentKind.ARJ;
        }
        if (length > 188 && head[0] == 0x47 && head[188] == 0x47) {
            return ContentKind.MPEG;
        }
        if (length > 14 && head[0] == 'B' && head[1] == 'M' && u32(head, 6) == 0 && u32(head, 10) < 4096) {
            return ContentKind.BMP;
        }
        if (oldTar(head, length)) {
            return ContentKind.TAR;
        }
        return TextSignatures.identify(head, length);
    }

    private static ContentKind zip(byte[] head, int length) {
        if (length < 30) {
            return ContentKind.ZIP;
        }
        int nameEnd = Math.min(length, 30 + u16(head, 26));
        String first = new String(head, 30, nameEnd - 30, StandardCharsets.ISO_8859_1);
        return DOCUMENT_MEMBERS.stream().anyMatch(first::startsWith) ? ContentKind.ZIP_DOCUMENT : ContentKind.ZIP;
    }

    private static boolean arj(byte[] head, int length) {
        // Two bytes of signature are too few: the size of the first header and its type must fit too.
        return length > 11 && u16(head, 0) == 0xea60 && u16(head, 2) >= 30 && u16(head, 2) <= 2600 && head[10] == 2;
    }

    /** A tar without the "ustar" mark: its header's own checksum must be right. */
    private static boolean oldTar(byte[] head, int length) {
        if (length < 512 || head[0] == 0) {
            return false;
        }
        long declared = 0;
        for (int i = 148; i < 156; i++) {
            if (head[i] >= '0' && head[i] <= '7') {
                declared = declared * 8 + (head[i] - '0');
            } else if (head[i] != ' ' && head[i] != 0) {
                return false;
            }
        }
        long sum = 8L * ' ';
        for (int i = 0; i < 512; i++) {
            sum += i >= 148 && i < 156 ? 0 : head[i] & 0xff;
        }
        return sum == declared;
    }

    private static boolean at(byte[] head, int length, int offset, byte[] expected) {
        if (offset + expected.length > length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (head[offset + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
