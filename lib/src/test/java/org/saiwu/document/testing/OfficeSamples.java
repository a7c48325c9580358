package org.saiwu.document.testing;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small documents as POI writes them. */
public final class OfficeSamples {

    private OfficeSamples() {}

    /** Writes a document to a stream. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Returns what is written. */
    public static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a docx with one paragraph for each text. */
    public static byte[] docx(String... paragraphs) {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                for (String text : paragraphs) {
                    document.createParagraph().createRun().setText(text);
                }
                document.write(out);
            }
        });
    }

    /** Returns an xlsx with a sheet 报名表 of text cells, null leaving a cell out. */
    public static byte[] xlsx(String[]... rows) {
        return bytes(out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                fill(workbook, rows);
                workbook.write(out);
            }
        });
    }

    /** Returns the same as an xls. */
    public static byte[] xls(String[]... rows) {
        return bytes(out -> {
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                fill(workbook, rows);
                workbook.write(out);
            }
        });
    }

    /** The first row, when it has one cell only, is merged over four columns like a form's title. */
    private static void fill(Workbook workbook, String[]... rows) {
        Sheet sheet = workbook.createSheet("报名表");
        for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                row.createCell(c).setCellValue(rows[r][c]);
            }
        }
        if (rows.length > 0 && rows[0].length == 1) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        }
    }

    /** Returns a pptx with one slide for each text. */
    public static byte[] pptx(String... slides) {
        return bytes(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                for (String text : slides) {
                    XSLFTextBox box = show.createSlide().createTextBox();
                    box.setAnchor(new Rectangle(20, 20, 300, 100));
                    box.setText(text);
                }
                show.write(out);
            }
        });
    }

    /** Returns a ppt with one slide for each text. */
    public static byte[] ppt(String... slides) {
        return bytes(out -> {
            try (HSLFSlideShow show = new HSLFSlideShow()) {
                for (String text : slides) {
                    HSLFTextBox box = new HSLFTextBox();
                    box.setText(text);
                    box.setAnchor(new Rectangle(20, 20, 300, 100));
                    show.createSlide().addShape(box);
                }
                show.write(out);
            }
        });
    }
}
