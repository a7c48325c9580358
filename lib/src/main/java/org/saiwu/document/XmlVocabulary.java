package org.saiwu.document;

import org.jspecify.annotations.Nullable;

/** The XML vocabularies of office files that matter here, in their transitional and strict namespaces. */
enum XmlVocabulary {
    WORD,
    DRAWING,
    DRAWING_IN_WORD,
    SHAPE_IN_WORD,
    PRESENTATION,
    SPREADSHEET,
    MATH,
    VML,
    COMPATIBILITY,
    OTHER;

    static XmlVocabulary of(@Nullable String namespace) {
        if (namespace == null) {
            return OTHER;
        }
        return switch (namespace) {
            case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main" -> WORD;
            case "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main" ->
                DRAWING;
            case "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
                    "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" -> DRAWING_IN_WORD;
            case "http://schemas.microsoft.com/office/word/2010/wordprocessingShape" -> SHAPE_IN_WORD;
            case "http://schemas.openxmlformats.org/presentationml/2006/main",
                    "http://purl.oclc.org/ooxml/presentationml/main" -> PRESENTATION;
            case "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main" -> SPREADSHEET;
            case "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "http://purl.oclc.org/ooxml/officeDocument/math" -> MATH;
            case "urn:schemas-microsoft-com:vml" -> VML;
            case "http://schemas.openxmlformats.org/markup-compatibility/2006" -> COMPATIBILITY;
            default -> OTHER;
        };
    }
}
