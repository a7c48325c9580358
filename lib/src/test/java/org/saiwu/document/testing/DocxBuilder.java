package org.saiwu.document.testing;

import java.util.List;

/** Builds a docx from paragraphs, tables and raw WordprocessingML. */
public final class DocxBuilder {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private final ZipParts parts = new ZipParts();

    /** Adds a paragraph of plain text. */
    public DocxBuilder paragraph(String text) {
        return raw("<w:p>" + run("", text) + "</w:p>");
    }

    /** Adds a paragraph of one run with properties, such as {@code <w:vanish/>}. */
    public DocxBuilder paragraph(String runProperties, String text) {
        return raw("<w:p>" + run(runProperties, text) + "</w:p>");
    }

    /** Adds a table of plain cells, one array a row. */
    public DocxBuilder table(String[]... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append(cell("", cell));
            }
            table.append("</w:tr>");
        }
        return raw(table.append("</w:tbl>").toString());
    }

    /** Adds XML to the body. */
    public DocxBuilder raw(String xml) {
        body.append(xml);
        return this;
    }

    /** Adds a part that the body refers to, such as {@code styles}; the XML is the root element's content. */
    public DocxBuilder part(String type, String root, String xml) {
        String name = type + relationships.length() + ".xml";
        relationships
                .append("<Relationship Id=\"r")
                .append(relationships.length())
                .append("\" Type=\"")
                .append(TYPE)
                .append(type)
                .append("\" Target=\"")
                .append(name)
                .append("\"/>");
        parts.part("word/" + name, "<w:" + root + " " + NAMESPACES + ">" + xml + "</w:" + root + ">");
        return this;
    }

    /** Returns a run. */
    public static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>";
    }

    /** Returns a table cell with properties, such as {@code <w:gridSpan w:val="2"/>}. */
    public static String cell(String properties, String text) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String line : List.of(text.split("\n", -1))) {
            cell.append("<w:p>").append(run("", line)).append("</w:p>");
        }
        return cell.append("</w:tc>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public byte[] bytes() {
        return parts.part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"d\" Type=\"" + TYPE
                                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                .part("word/_rels/document.xml.rels", "<Relationships>" + relationships + "</Relationships>")
                .part(
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + NAMESPACES + "><w:body>" + body
                                + "</w:body></w:document>")
                .bytes();
    }
}
