package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saiwu.document.testing.DocxBuilder;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.document.testing.PdfBuilder;
import org.saiwu.document.testing.ZipParts;

class DamagedDocumentTest {

    private static final int CASES = 400;
    private static final String[][] FORM = {{"报名表"}, {"姓名", "张三", "单位", "一中"}};

    private static final Map<String, byte[]> WHOLE = new LinkedHashMap<>();

    static {
        WHOLE.put("a.docx", new DocxBuilder().paragraph("一").table(FORM).bytes());
        WHOLE.put("a.doc", OfficeKindsTest.doc());
        WHOLE.put("a.pdf", new PdfBuilder().text("one two three").picture().bytes());
        WHOLE.put("a.xlsx", OfficeSamples.xlsx(FORM));
        WHOLE.put("a.xls", OfficeSamples.xls(FORM));
        WHOLE.put("a.pptx", OfficeSamples.pptx("一", "二"));
        WHOLE.put("a.ppt", OfficeSamples.ppt("一", "二"));
        WHOLE.put("a.html", "<html><body><p>一<table><tr><td>二</table>".getBytes(StandardCharsets.UTF_8));
        WHOLE.put("a.txt", "一二三\nabc".getBytes(StandardCharsets.UTF_8));
    }

    static Stream<String> names() {
        return WHOLE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void damageGivesAResultAndNeverAnException(String name) {
        byte[] whole = Objects.requireNonNull(WHOLE.get(name));
        Random random = new Random(20250725L);
        DocumentLimits limits = DocumentLimits.defaults().withTimeout(Duration.ofSeconds(20));
        for (int i = 0; i < CASES; i++) {
            assertThat(Reading.read(name, damaged(whole, random), limits))
                    .as("case %d of %s", i, name)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("xml")
    void damagedXmlInASoundZipGivesAResult(String xml) {
        Random random = new Random(831L);
        byte[] whole = xml.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < CASES; i++) {
            byte[] zip = new ZipParts()
                    .part(
                            "_rels/.rels",
                            "<Relationships><Relationship Id=\"d\" Type=\"x/officeDocument\" Target=\"word/d.xml\"/>"
                                    + "</Relationships>")
                    .part("word/d.xml", new String(damaged(whole, random), StandardCharsets.ISO_8859_1))
                    .bytes();
            assertThat(Reading.read("a.docx", zip)).isNotNull();
        }
    }

    static Stream<String> xml() {
        return Stream.of(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                        + "<w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"4\"/></w:rPr><w:t>x</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr>" + DocxBuilder.cell("<w:gridSpan w:val=\"2\"/>", "a")
                        + "</w:tr></w:tbl></w:body></w:document>");
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) 0xFF;
                case 3 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) random.nextInt(2));
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(64), bytes.length - Math.max(at, from));
                    System.arraycopy(whole, from, bytes, at, length);
                }
            }
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
    }
}
