package org.saiwu.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a document is from its first bytes, then from its name; zips and OLE2 files are looked into later. */
final class KindDetector {
    /** With one of these begins whatever is told by its first words; any other start is plain text. */
    private static final String MARKUP_STARTS = "{<mMfF";

    private static final List<String> BYTE_ORDER_MARKS = List.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF");

    /** What the first bytes say. */
    enum Family {
        ZIP,
        OLE2,
        PDF,
        RTF,
        MHTML,
        WORD_XML,
        EXCEL_XML,
        HTML,
        /** Text, perhaps: nothing binary was recognised. */
        PLAIN,
        /** Pictures, videos, programs and archives, which are no documents whatever they are called. */
        FOREIGN
    }

    private static final String PDF_HEADER = "%PDF-";
    private static final int PDF_HEADER_WITHIN = 1024;

    private KindDetector() {}

    static Family family(byte[] head) {
        if (starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006")) {
            return Family.ZIP;
        }
        if (starts(head, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Family.OLE2;
        }
        int within = Math.min(head.length, PDF_HEADER_WITHIN - 1 + PDF_HEADER.length());
        if (new String(head, 0, within, StandardCharsets.ISO_8859_1).contains(PDF_HEADER)) {
            return Family.PDF;
        }
        if (isForeign(head)) {
            return Family.FOREIGN;
        }
        return markup(head);
    }

    private static Family markup(byte[] head) {
        if (head.length > 0 && isPlain(head[0] & 0xFF)) {
            return Family.PLAIN;
        }
        // Zeros go, so that UTF-16 markup reads like ASCII.
        String first = withoutMark(new String(head, StandardCharsets.ISO_8859_1).replace("\u0000", ""))
                .stripLeading();
        if (first.isEmpty() || MARKUP_STARTS.indexOf(first.charAt(0)) < 0) {
            return Family.PLAIN;
        }
        String start = first.toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            return Family.RTF;
        }
        if (start.startsWith("mime-version:") || (start.startsWith("from:") && start.contains("mime-version:"))) {
            return Family.MHTML;
        }
        if (start.startsWith("<?xml")) {
            if (start.contains("progid=\"word.document\"")
                    || start.contains("schemas.microsoft.com/office/word/2003")
                    || start.contains("http://schemas.microsoft.com/office/2006/xmlpackage")) {
                return Family.WORD_XML;
            }
            if (start.contains("progid=\"excel.sheet\"") || start.contains("office:spreadsheet")) {
                return Family.EXCEL_XML;
            }
            return start.contains("<html") ? Family.HTML : Family.PLAIN;
        }
        boolean html = start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<") && (start.contains("<html") || start.contains("<body")));
        return html ? Family.HTML : Family.PLAIN;
    }

    /** Tells whether nothing that begins with a byte has other than plain text; a mark, zeros and white space may have. */
    private static boolean isPlain(int first) {
        return first > ' ' && first < 0xEF && MARKUP_STARTS.indexOf(first) < 0;
    }

    private static String withoutMark(String latin) {
        for (String mark : BYTE_ORDER_MARKS) {
            if (latin.startsWith(mark)) {
                return latin.substring(mark.length());
            }
        }
        return latin;
    }

    private static boolean isForeign(byte[] head) {
        return starts(head, "\u00FF\u00D8\u00FF")
                || starts(head, "\u0089PNG")
                || starts(head, "GIF8")
                || starts(head, "Rar!")
                || starts(head, "7z\u00BC\u00AF")
                || starts(head, "\u001F\u008B")
                || starts(head, "MZ\u0090")
                || starts(head, "\u007FELF")
                || (head.length >= 8 && starts(Arrays.copyOfRange(head, 4, 8), "ftyp"));
    }

    private static boolean starts(byte[] head, String signature) {
        if (head.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((head[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the kind of plain text that a name claims; text under the name of an office file is just text. */
    static DocumentKind plain(String name) {
        Optional<DocumentKind> claimed = DocumentKind.ofName(name);
        return claimed.filter(kind -> kind == DocumentKind.MARKDOWN || kind == DocumentKind.HTML)
                .orElse(DocumentKind.TEXT);
    }
}
