package org.saiwu.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of an xlsx; nothing in them depends on when, where or by whom. */
final class XlsxWriter {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Twice as quick as the default for a tenth more bytes. */
    private static final int LEVEL = 3;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** The hidden sheet that holds the values of drop-down lists. */
    private static final String LISTS = "_lists";

    private final Workbook workbook;
    private final ZipOutputStream zip;
    private final XmlWriter xml;
    /** Each different list once, in the order of the columns of the hidden sheet. */
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    XlsxWriter(Workbook workbook, OutputStream out) {
        this.workbook = workbook;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(LEVEL);
        this.xml = new XmlWriter(zip);
        for (Sheet sheet : workbook.sheets()) {
            for (SheetColumn column : sheet.columns()) {
                if (!column.choices().isEmpty()) {
                    lists.putIfAbsent(column.choices(), lists.size());
                }
            }
        }
    }

    void write() throws IOException {
        List<String> ranges = new ArrayList<>();
        int number = 0;
        for (Sheet sheet : workbook.sheets()) {
            start("xl/worksheets/sheet" + ++number + ".xml");
            ranges.add(new XlsxSheetWriter(xml, sheet).write(number == 1, references(sheet)));
            end();
        }
        if (!lists.isEmpty()) {
            writeLists(number + 1);
        }
        int sheets = number + (lists.isEmpty() ? 0 : 1);
        start("xl/styles.xml");
        XlsxStyleSheet.write(xml);
        end();
        writeWorkbook(ranges);
        writeRelations(sheets);
        writeTypes(sheets);
        writeProperties();
        zip.finish();
    }

    private void start(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    private List<Optional<String>> references(Sheet sheet) {
        return sheet.columns().stream()
                .map(column -> Optional.ofNullable(lists.get(column.choices())).map(index -> {
                    String letters = Column.lettersOf(index);
                    return LISTS + "!$" + letters + "$1:$" + letters + "$"
                            + column.choices().size();
                }))
                .toList();
    }

    private void writeLists(int number) throws IOException {
        start("xl/worksheets/sheet" + number + ".xml");
        xml.raw(HEAD).raw("<worksheet xmlns=\"").raw(MAIN).raw("\"><sheetData>");
        int longest = lists.keySet().stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < longest; row++) {
            xml.raw("<row r=\"").raw(row + 1).raw("\">");
            for (Map.Entry<List<String>, Integer> list : lists.entrySet()) {
                if (row < list.getKey().size()) {
                    xml.raw("<c r=\"").raw(Column.lettersOf(list.getValue())).raw(row + 1);
                    xml.raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                    xml.text(list.getKey().get(row)).raw("</t></is></c>");
                }
            }
            xml.raw("</row>");
        }
        xml.raw("</sheetData></worksheet>");
        end();
    }

    private void writeWorkbook(List<String> ranges) throws IOException {
        start("xl/workbook.xml");
        xml.raw(HEAD)
                .raw("<workbook xmlns=\"")
                .raw(MAIN)
                .raw("\" xmlns:r=\"")
                .raw(OFFICE)
                .raw("\"><sheets>");
        int number = 0;
        for (Sheet sheet : workbook.sheets()) {
            number++;
            xml.raw("<sheet name=\"").text(sheet.name()).raw("\" sheetId=\"").raw(number);
            xml.raw("\" r:id=\"rId").raw(number).raw("\"/>");
        }
        if (!lists.isEmpty()) {
            number++;
            xml.raw("<sheet name=\"")
                    .raw(LISTS)
                    .raw("\" sheetId=\"")
                    .raw(number)
                    .raw("\" state=\"hidden\" r:id=\"rId");
            xml.raw(number).raw("\"/>");
        }
        xml.raw("</sheets><definedNames>");
        for (int i = 0; i < ranges.size(); i++) {
            String name = workbook.sheets().get(i).name().replace("'", "''");
            xml.raw("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"")
                    .raw(i)
                    .raw("\" hidden=\"1\">'");
            xml.text(name).raw("'!").raw(ranges.get(i)).raw("</definedName>");
        }
        xml.raw("</definedNames></workbook>");
        end();
    }

    private void writeRelations(int sheets) throws IOException {
        start("xl/_rels/workbook.xml.rels");
        xml.raw(HEAD).raw("<Relationships xmlns=\"").raw(PACKAGE).raw("relationships\">");
        for (int i = 1; i <= sheets; i++) {
            relation("rId" + i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation("rId" + (sheets + 1), OFFICE + "/styles", "styles.xml");
        xml.raw("</Relationships>");
        end();
        start("_rels/.rels");
        xml.raw(HEAD).raw("<Relationships xmlns=\"").raw(PACKAGE).raw("relationships\">");
        relation("rId1", OFFICE + "/officeDocument", "xl/workbook.xml");
        relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        xml.raw("</Relationships>");
        end();
    }

    private void relation(String id, String type, String target) throws IOException {
        xml.raw("<Relationship Id=\"").raw(id).raw("\" Type=\"").raw(type).raw("\" Target=\"");
        xml.raw(target).raw("\"/>");
    }

    private void writeTypes(int sheets) throws IOException {
        start("[Content_Types].xml");
        xml.raw(HEAD).raw("<Types xmlns=\"").raw(PACKAGE).raw("content-types\">");
        xml.raw(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type("xl/workbook.xml", TYPE + "sheet.main+xml");
        type("xl/styles.xml", TYPE + "styles+xml");
        type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (int i = 1; i <= sheets; i++) {
            type("xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml");
        }
        xml.raw("</Types>");
        end();
    }

    private void type(String part, String type) throws IOException {
        xml.raw("<Override PartName=\"/")
                .raw(part)
                .raw("\" ContentType=\"")
                .raw(type)
                .raw("\"/>");
    }

    private void writeProperties() throws IOException {
        start("docProps/core.xml");
        xml.raw(HEAD).raw("<cp:coreProperties xmlns:cp=\"").raw(PACKAGE).raw("metadata/core-properties\"");
        xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"");
        xml.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>Saiwu</dc:creator>");
        xml.raw("</cp:coreProperties>");
        end();
    }
}
