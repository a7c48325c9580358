package org.saiwu.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFPictureShape;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads the slides of a ppt, which WPS Presentation uses for .dps too; notes and masters are not read. */
final class PptExtractor {

    private static final int MAX_GROUPS = 50;

    private final Manuscript out;
    private final Budget budget;

    private PptExtractor(Manuscript out, Budget budget) {
        this.out = out;
        this.budget = budget;
    }

    static void extract(POIFSFileSystem file, Manuscript out, Budget budget) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow(file)) {
            PptExtractor extractor = new PptExtractor(out, budget);
            for (HSLFSlide slide : show.getSlides()) {
                budget.spendPage();
                out.at(new DocumentPlace.Slide(slide.getSlideNumber()));
                extractor.shapes(slide.getShapes(), 0);
            }
            out.pages(show.getSlides().size());
        }
    }

    private void shapes(List<HSLFShape> shapes, int depth) {
        if (depth > MAX_GROUPS) {
            throw new UnreadableException(UnreadableReason.TOO_DEEP, "groups nested deeper than " + MAX_GROUPS);
        }
        for (HSLFShape shape : shapes) {
            budget.tick();
            if (shape instanceof HSLFTable table) {
                table(table);
            } else if (shape instanceof HSLFGroupShape group) {
                shapes(group.getShapes(), depth + 1);
            } else if (shape instanceof HSLFTextShape text) {
                paragraphs(text);
            } else if (shape instanceof HSLFPictureShape) {
                out.picture();
            }
        }
    }

    private void table(HSLFTable table) {
        out.openTable(Optional.empty());
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            out.row(0);
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                HSLFTableCell cell = table.getCell(row, column);
                out.openCell(column + 1);
                if (cell != null) {
                    paragraphs(cell);
                }
                out.closeCell(FormLayout.Merge.NONE, 1);
            }
        }
        out.closeTable();
    }

    private void paragraphs(HSLFTextShape shape) {
        for (HSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            String text = HSLFTextParagraph.toExternalString(
                    HSLFTextParagraph.getRawText(List.of(paragraph)), shape.getRunType());
            // Slide numbers and dates stand as asterisks.
            out.text(text.replace('\u000B', '\n').replace("\r", ""));
            out.endParagraph();
        }
    }
}
