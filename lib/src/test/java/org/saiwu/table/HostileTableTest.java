package org.saiwu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.table.Tables.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.table.TableProblem.Bounded;
import org.saiwu.table.TableProblem.Damaged;
import org.saiwu.table.TableProblem.TooLarge;

/** Files made to break a reader. */
class HostileTableTest {
    private static final TableLimits SMALL = new TableLimits(1 << 20, 8 << 20, 1000, 50, 1000, 10_000);
    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>作品</v></c><c r=\"B1\" t=\"str\"><v>得分</v></c></row>";
    private static final String TAIL = "</sheetData></worksheet>";

    private final Path folder;

    HostileTableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path xlsx(String sheet) throws IOException {
        Path file = folder.resolve("坏.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"一\" r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>");
            part(zip, "xl/s.xml", sheet);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private TableProblem problem(String sheet) throws IOException {
        return refused(xlsx(sheet), TableOptions.standard().withLimits(SMALL)).problem();
    }

    @Test
    void aPartThatInflatesWithoutEndIsStopped() throws Exception {
        assertThat(problem(HEAD + "<row/>".repeat(900) + " ".repeat(9 << 20) + TAIL))
                .isEqualTo(new TooLarge(Bounded.INFLATED_BYTES, SMALL.inflatedBytes()));
    }

    @Test
    void anEndlessAttributeIsStopped() throws Exception {
        assertThat(problem(HEAD + "<row spans=\"" + "1".repeat(6 << 20) + "\"/>" + TAIL))
                .isEqualTo(new TooLarge(Bounded.CELL_CHARACTERS, SMALL.cellCharacters()));
    }

    @Test
    void anEntityFromOutsideIsNotFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";

        assertThat(problem(type + HEAD + "<row><c t=\"str\"><v>&e;</v></c></row>" + TAIL))
                .isInstanceOf(Damaged.class);
    }

    @Test
    void aRowNumberBeyondTheLimitIsRefused() throws Exception {
        assertThat(problem(HEAD + "<row r=\"1001\"/>" + TAIL)).isEqualTo(new TooLarge(Bounded.ROWS, 1000));
    }

    @Test
    void aColumnBeyondTheLimitIsRefused() throws Exception {
        assertThat(problem(HEAD + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>" + TAIL))
                .isEqualTo(new TooLarge(Bounded.COLUMNS, 50));
    }

    @Test
    void aCellBeyondTheLimitIsRefused() throws Exception {
        assertThat(problem(HEAD + "<row><c t=\"str\"><v>" + "长".repeat(1001) + "</v></c></row>" + TAIL))
                .isEqualTo(new TooLarge(Bounded.CELL_CHARACTERS, 1000));
    }

    @Test
    void rowsThatGoBackwardsAreDamage() throws Exception {
        assertThat(problem(HEAD + "<row r=\"3\"/><row r=\"2\"/>" + TAIL)).isEqualTo(new Damaged("xl/s.xml"));
    }

    @Test
    void aTextThatPointsNowhereIsDamage() throws Exception {
        assertThat(problem(HEAD + "<row><c t=\"s\"><v>7</v></c></row>" + TAIL)).isEqualTo(new Damaged("xl/s.xml"));
    }

    @Test
    void aFileBrokenOffIsDamage() throws Exception {
        Path whole = xlsx(HEAD + TAIL);
        byte[] bytes = Files.readAllBytes(whole);
        Path file = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(refused(file).problem()).isEqualTo(new Damaged("zip"));
    }

    @Test
    void whatATableSaysReachesNoTerminalAsControlSequence() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "作品,\"\u001B[2J\u202Eanything\"\n1,2\n");

        assertThat(Tables.sentence(refused(file))).contains("<U+202E>anything").matches(text -> text.chars()
                .noneMatch(Character::isISOControl));
    }

    @Test
    void anyMutationOfAWorkbookIsReadOrRefusedButNeverCrashes() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet("一").createRow(0).createCell(0).setCellValue("作品");
        byte[] xls = Files.readAllBytes(Tables.save(folder.resolve("a.xls"), workbook));
        byte[] xlsx =
                Files.readAllBytes(xlsx(HEAD + "<row r=\"2\"><c><v>1</v></c><c><f>1</f><v>2</v></c></row>" + TAIL));
        byte[] csv = "作品,得分\n\"甲\",90\n".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20250725);
        for (byte[] original : new byte[][] {xls, xlsx, csv}) {
            for (int round = 0; round < 400; round++) {
                byte[] mutant = original.clone();
                for (int change = 0; change <= random.nextInt(4); change++) {
                    mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
                }
                Path file = Files.write(folder.resolve("mutant"), mutant);
                // Anything but a TableException fails the test here.
                refused(file, TableOptions.standard().withLimits(SMALL));
            }
        }
    }
}
