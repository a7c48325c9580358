package org.saiwu.document;

import java.util.Locale;
import java.util.Optional;

/** What a document is by its content; files with the wrong extension are common, so the name decides only where content can't. */
public enum DocumentKind {
    DOCX("docx", true),
    DOC("doc", true),
    PDF("pdf", true),
    TEXT("txt", true),
    MARKDOWN("md", true),
    HTML("html", true),
    PPTX("pptx", true),
    PPT("ppt", true),
    XLSX("xlsx", true),
    XLS("xls", true),
    /** Rich text: nothing on board reads it with Chinese code pages right. */
    RTF("rtf", false),
    /** A .wps that is neither Word's binary layout nor OOXML: WPS's own format of before 2005, or Microsoft Works. */
    WPS_WRITER("wps", false),
    /** An .et that is neither Excel's binary layout nor OOXML. */
    WPS_SPREADSHEET("et", false),
    /** A .dps that is neither PowerPoint's binary layout nor OOXML. */
    WPS_PRESENTATION("dps", false),
    ODT("odt", false),
    ODS("ods", false),
    ODP("odp", false),
    /** The Chinese fixed-layout format GB/T 33190. */
    OFD("ofd", false),
    /** A web page with its pictures in one mail message, which Word saves as .doc or .mht on request. */
    MHTML("mht", false),
    /** The flat XML of Word 2003. */
    WORD_XML("xml", false),
    /** The flat XML of Excel 2003. */
    EXCEL_XML("xml", false),
    /** The binary workbook of Excel 2007. */
    XLSB("xlsb", false),
    /** Neither content nor name says what it is. */
    UNKNOWN("", false);

    private final String extension;
    private final boolean supported;

    DocumentKind(String extension, boolean supported) {
        this.extension = extension;
        this.supported = supported;
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
        return Optional.ofNullable(
                switch (extension) {
                    case "docx", "docm", "dotx", "dotm" -> DOCX;
                    case "doc", "dot" -> DOC;
                    case "pdf" -> PDF;
                    case "txt", "text" -> TEXT;
                    case "md", "markdown" -> MARKDOWN;
                    case "html", "htm", "xhtml" -> HTML;
                    case "pptx", "pptm", "ppsx", "potx" -> PPTX;
                    case "ppt", "pps", "pot" -> PPT;
                    case "xlsx", "xlsm", "xltx" -> XLSX;
                    case "xls", "xlt" -> XLS;
                    case "rtf" -> RTF;
                    case "wps", "wpt" -> WPS_WRITER;
                    case "et", "ett" -> WPS_SPREADSHEET;
                    case "dps", "dpt" -> WPS_PRESENTATION;
                    case "odt", "ott" -> ODT;
                    case "ods" -> ODS;
                    case "odp" -> ODP;
                    case "ofd" -> OFD;
                    case "mht", "mhtml" -> MHTML;
                    case "xlsb" -> XLSB;
                    default -> null;
                });
    }
}
