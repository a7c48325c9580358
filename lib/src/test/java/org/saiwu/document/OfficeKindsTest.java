package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.document.testing.ZipParts;

class OfficeKindsTest {

    /** Where the header of Word's main stream says how many characters the body has ([MS-DOC] 2.5.4, ccpText). */
    private static final int TEXT_LENGTH = 0x4c;

    private static final String[][] FORM = {{"报名表"}, {"姓名", "张三", "单位", "一中"}};

    /** Written by LibreOffice 7.4, since POI can't make a doc from nothing. */
    static byte[] doc() {
        try (InputStream in = OfficeKindsTest.class.getResourceAsStream("form.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The same with its main stream changed. */
    private static byte[] doc(Consumer<byte[]> change) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(doc()))) {
            byte[] word;
            try (InputStream in = file.createDocumentInputStream("WordDocument")) {
                word = in.readAllBytes();
            }
            change.accept(word);
            file.createOrUpdateDocument(new ByteArrayInputStream(word), "WordDocument");
            return OfficeSamples.bytes(file::writeFilesystem);
        }
    }

    static byte[] compound(String entry) {
        return OfficeSamples.bytes(out -> {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
                file.writeFilesystem(out);
            }
        });
    }

    @Test
    void docGivesTextWithoutFieldCodes() {
        assertThat(Reading.readable("a.doc", doc()).text())
                .isEqualTo("国家平台应用专项活动报名表\n联系人：王芳\n作品名称\n智慧课堂\n姓名\n张三\n单位\n第一中学\n备注\n甲\n乙\n结尾一段。\n");
    }

    @Test
    void docWhoseTextEndsBeforeItsParagraphsDoIsReadAllTheSame() throws IOException {
        // Word counts the mark that ends the text, other programs don't: footnotes that are not there then begin behind
        // all.
        byte[] changed = doc(word -> {
            int length = (int) LittleEndian.getUInt(word, TEXT_LENGTH);
            LittleEndian.putInt(word, TEXT_LENGTH, length + 1);
        });
        assertThat(Reading.readable("a.doc", changed).text())
                .isEqualTo(Reading.readable("a.doc", doc()).text());
    }

    @Test
    void docTablesAreForms() {
        Map<String, FieldValue> fields = FormFields.of(
                        Reading.readable("a.doc", doc()).form(),
                        new FormLabels(
                                Map.of("title", List.of("作品名称"), "unit", List.of("单位"), "contact", List.of("联系人"))))
                .values();
        assertThat(fields.get("title"))
                .isEqualTo(new FieldValue(List.of("智慧课堂"), "智慧课堂", new DocumentPlace.TableCell(1, 1, 2)));
        assertThat(fields.get("unit"))
                .isEqualTo(new FieldValue(List.of("第一中学"), "第一中学", new DocumentPlace.TableCell(1, 2, 4)));
        assertThat(fields.get("contact"))
                .isEqualTo(new FieldValue(List.of("王芳"), "王芳", new DocumentPlace.Paragraph(2)));
    }

    @Test
    void wpsFilesInWordsLayoutAreReadAsWhatTheyAre() {
        assertThat(Reading.read("a.wps", doc()).kind()).isEqualTo(DocumentKind.DOC);
        assertThat(Reading.read("a.et", OfficeSamples.xls(FORM)).kind()).isEqualTo(DocumentKind.XLS);
        assertThat(Reading.read("a.dps", OfficeSamples.ppt("一")).kind()).isEqualTo(DocumentKind.PPT);
    }

    @Test
    void wpsFilesInTheirOwnLayoutAreNamedAsUnsupported() {
        assertThat(Reading.read("a.wps", compound("WPSContents")))
                .isEqualTo(new DocumentResult.Unsupported(DocumentKind.WPS_WRITER));
    }

    @Test
    void xlsxGivesCellsWithSpansAndPlaces() {
        DocumentResult.Readable document = Reading.readable("a.xlsx", OfficeSamples.xlsx(FORM));
        assertThat(document.text()).isEqualTo("报名表\n姓名\n张三\n单位\n一中\n");
        FormTable sheet = document.form().tables().get(0);
        assertThat(sheet.cells().get(0)).isEqualTo(new FormCell(1, 1, 1, 4, "报名表"));
        assertThat(sheet.placeOf(sheet.cells().get(2))).isEqualTo(new DocumentPlace.SheetCell("报名表", 2, 2));
    }

    @Test
    void xlsGivesTheSameAsXlsx() {
        DocumentResult.Readable old = Reading.readable("a.xls", OfficeSamples.xls(FORM));
        DocumentResult.Readable current = Reading.readable("a.xlsx", OfficeSamples.xlsx(FORM));
        assertThat(old.text()).isEqualTo(current.text());
        assertThat(old.form().tables().get(0).cells())
                .isEqualTo(current.form().tables().get(0).cells());
    }

    @Test
    void numbersAndDatesReadAsTheyShow() {
        for (boolean current : new boolean[] {true, false}) {
            byte[] bytes = OfficeSamples.bytes(out -> {
                try (var workbook = current
                        ? new org.apache.poi.xssf.usermodel.XSSFWorkbook()
                        : new org.apache.poi.hssf.usermodel.HSSFWorkbook()) {
                    var row = workbook.createSheet("s").createRow(0);
                    row.createCell(0).setCellValue(13800138000d);
                    row.createCell(1).setCellValue(0.1 + 0.2);
                    var style = workbook.createCellStyle();
                    style.setDataFormat((short) 14);
                    row.createCell(2).setCellValue(java.time.LocalDate.of(2025, 7, 25));
                    row.getCell(2).setCellStyle(style);
                    workbook.write(out);
                }
            });
            assertThat(Reading.readable("a", bytes).text()).isEqualTo("13800138000\n0.3\n2025-07-25\n");
        }
    }

    @Test
    void slidesComeInOrder() {
        assertThat(Reading.readable("a.pptx", OfficeSamples.pptx("一", "二")).text())
                .isEqualTo("一\n二\n");
        DocumentResult.Readable old = Reading.readable("a.ppt", OfficeSamples.ppt("一", "二"));
        assertThat(old.text()).isEqualTo("一\n二\n");
        assertThat(old.statistics().pages()).hasValue(2);
    }

    @Test
    void documentsUnderTheWrongNameAreReadAsWhatTheyAre() {
        assertThat(Reading.read("a.doc", OfficeSamples.docx("一")).kind()).isEqualTo(DocumentKind.DOCX);
        assertThat(Reading.read("a.docx", doc()).kind()).isEqualTo(DocumentKind.DOC);
    }

    @Test
    void encryptedOfficeFilesAreRecognisedUnread() {
        assertThat(Reading.read("a.docx", compound("EncryptedPackage")))
                .isEqualTo(new DocumentResult.Encrypted(DocumentKind.DOCX));
    }

    @Test
    void documentsOfOtherProgramsAreNamed() {
        assertThat(Reading.read(
                        "a.odt",
                        new ZipParts()
                                .part("mimetype", "application/vnd.oasis.opendocument.text")
                                .bytes()))
                .isEqualTo(new DocumentResult.Unsupported(DocumentKind.ODT));
        assertThat(Reading.read("a.ofd", new ZipParts().part("OFD.xml", "<x/>").bytes()))
                .isEqualTo(new DocumentResult.Unsupported(DocumentKind.OFD));
        assertThat(Reading.read("a.doc", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DocumentResult.Unsupported(DocumentKind.RTF));
    }

    @Test
    void tablesOfExcel95AreUnsupportedRatherThanDamaged() {
        assertThat(Reading.read("a.xls", compound("Book"))).isEqualTo(new DocumentResult.Unsupported(DocumentKind.XLS));
    }

    @Test
    void zipsWithoutADocumentAreNoDocuments() {
        assertThat(Reading.reason("a.docx", new ZipParts().part("x.txt", "x").bytes()))
                .isEqualTo(UnreadableReason.NOT_A_DOCUMENT);
    }

    @Test
    void docxCutOffIsDamaged() {
        byte[] whole = OfficeSamples.docx("一");
        assertThat(Reading.reason("a.docx", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(UnreadableReason.DAMAGED);
    }

    @Test
    void documentsWithoutTextAreEmpty() {
        assertThat(Reading.read("a.docx", OfficeSamples.docx("", " ")))
                .isEqualTo(new DocumentResult.Empty(DocumentKind.DOCX));
        assertThat(Reading.read("a.docx", new byte[0])).isEqualTo(new DocumentResult.Empty(DocumentKind.DOCX));
    }
}
