package org.saiwu.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a document is by its content; files with the wrong extension are common, so the name decides only where content can't. */
public enum DocumentKind {
    DOCX("docx", true, "docx", "docm", "dotx", "dotm"),
    DOC("doc", true, "doc", "dot"),
    PDF("pdf", true, "pdf"),
    TEXT("txt", true, "txt", "text"),
    MARKDOWN("md", true, "md", "markdown"),
    HTML("html", true, "html", "htm", "xhtml"),
    PPTX("pptx", true, "pptx", "pptm", "ppsx", "potx"),
    PPT("ppt", true, "ppt", "pps", "pot"),
    XLSX("xlsx", true, "xlsx", "xlsm", "xltx"),
    XLS("xls", true, "xls", "xlt"),
    /** Rich text: nothing on board reads it with Chinese code pages right. */
    RTF("rtf", false, "rtf"),
    /** A .wps that is neither Word's binary layout nor OOXML: WPS's own format of before 2005, or Microsoft Works. */
    WPS_WRITER("wps", false, "wps", "wpt"),
    /** An .et that is neither Excel's binary layout nor OOXML. */
    WPS_SPREADSHEET("et", false, "et", "ett"),
    /** A .dps that is neither PowerPoint's binary layout nor OOXML. */
    WPS_PRESENTATION("dps", false, "dps", "dpt"),
    ODT("odt", false, "odt", "ott"),
    ODS("ods", false, "ods"),
    ODP("odp", false, "odp"),
    /** The Chinese fixed-layout format GB/T 33190. */
    OFD("ofd", false, "ofd"),
    /** A web page with its pictures in one mail message, which Word saves as .doc or .mht on request. */
    MHTML("mht", false, "mht", "mhtml"),
    /** The flat XML of Word 2003. */
    WORD_XML("xml", false),
    /** The flat XML of Excel 2003. */
    EXCEL_XML("xml", false),
    /** The binary workbook of Excel 2007. */
    XLSB("xlsb", false, "xlsb"),
    /** Neither content nor name says what it is. */
    UNKNOWN("", false);

    private static final Map<String, DocumentKind> CLAIMED = new HashMap<>();

    static {
        for (DocumentKind kind : values()) {
            kind.claims.forEach(extension -> CLAIMED.put(extension, kind));
        }
    }

    private final String extension;
    private final boolean supported;
    private final List<String> claims;

    /** With the usual extension, and all those by which a file name claims the kind. */
    DocumentKind(String extension, boolean supported, String... claims) {
        this.extension = extension;
        this.supported = supported;
        this.claims = List.of(claims);
    }

    /** Returns the usual file-name extension in lower case without the dot, empty for {@link #UNKNOWN}. */
    public String extension() {
        return extension;
    }

    /** Returns whether text can be taken out of this kind. */
    public boolean isSupported() {
        return supported;
    }

    /**
     * Returns the kind that a file name claims by its extension, ignoring case, or nothing when the extension names no document.
     *
     * <p>.wps, .et and .dps claim WPS's kinds even though today's WPS writes Microsoft's layouts under these names.
     */
    public static Optional<DocumentKind> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(CLAIMED.get(extension));
    }
}
