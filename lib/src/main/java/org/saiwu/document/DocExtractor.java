package org.saiwu.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads Word's binary layout, which WPS Writer uses for .wps too: Word 97 to 2003 in full, Word 6 and 95 as bare text. */
final class DocExtractor {

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final int TINY_HALF_POINTS = 4;
    private static final int MAX_TABLE_LEVEL = 20;

    private final Manuscript out;
    private final Budget budget;
    private int openFields;
    private int codes;
    private final boolean[] inCode = new boolean[64];

    private DocExtractor(Manuscript out, Budget budget) {
        this.out = out;
        this.budget = budget;
    }

    static void extract(POIFSFileSystem file, Manuscript out, Budget budget) throws IOException {
        try (HWPFDocument document = new HWPFDocument(file)) {
            new DocExtractor(out, budget).read(document);
        } catch (OldWordFileFormatException e) {
            old(file, out);
        }
    }

    private static void old(POIFSFileSystem file, Manuscript out) throws IOException {
        try (HWPFOldDocument document = new HWPFOldDocument(file);
                Word6Extractor extractor = new Word6Extractor(document)) {
            extractor.getText().lines().forEach(paragraph -> {
                out.text(stripControls(paragraph));
                out.endParagraph();
            });
        }
    }

    private void read(HWPFDocument document) {
        story(document.getRange(), 0);
        boxes(document.getMainTextboxRange());
        boxes(document.getFootnoteRange());
        boxes(document.getEndnoteRange());
        out.margin(true);
        boxes(document.getHeaderStoryRange());
        out.margin(false);
        for (int i = document.getPicturesTable().getAllPictures().size(); i > 0; i--) {
            out.picture();
        }
        int pages = document.getSummaryInformation() == null
                ? 0
                : document.getSummaryInformation().getPageCount();
        if (pages > 0) {
            out.pages(pages);
        }
    }

    private void boxes(@Nullable Range range) {
        // POI refuses to look into a range of nothing, which is how a part that the document lacks is given.
        if (range != null && range.getStartOffset() < range.getEndOffset()) {
            openFields = 0;
            codes = 0;
            for (int i = 0; i < range.numParagraphs(); i++) {
                paragraph(range.getParagraph(i));
            }
        }
    }

    private void story(Range range, int level) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            budget.tick();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < MAX_TABLE_LEVEL) {
                Table table = range.getTable(paragraph);
                table(table, level + 1);
                // A table of no paragraphs would be met for ever.
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void table(Table table, int level) {
        Edges edges = Edges.of(table);
        out.openTable(Optional.empty());
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            out.row(0);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                out.openCell(edges.column(cell.getLeftEdge()));
                story(cell, level);
                FormLayout.Merge merge = cell.isFirstVerticallyMerged()
                        ? FormLayout.Merge.FIRST
                        : cell.isVerticallyMerged() ? FormLayout.Merge.COVERED : FormLayout.Merge.NONE;
                out.closeCell(
                        merge, edges.column(cell.getLeftEdge() + cell.getWidth()) - edges.column(cell.getLeftEdge()));
            }
        }
        out.closeTable();
    }

    private void paragraph(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            budget.tick();
            CharacterRun run = paragraph.getCharacterRun(i);
            // What a deleted revision holds is no longer part of the text.
            if (!run.isMarkedDeleted()) {
                String text = visible(run.text());
                if (!text.isEmpty()) {
                    out.text(text, unseen(run, paragraph));
                }
            }
        }
        out.endParagraph();
    }

    private static @Nullable TraitKind unseen(CharacterRun run, Paragraph paragraph) {
        if (run.isVanished()) {
            return TraitKind.HIDDEN_TEXT;
        }
        if (run.getFontSize() > 0 && run.getFontSize() <= TINY_HALF_POINTS) {
            return TraitKind.TINY_TEXT;
        }
        // Palette entry 8 is white; a 24-bit colour is stored as BGR, or -1 for automatic.
        boolean white =
                run.getColor() == 8 || (run.getIco24() != -1 && Colours.isNear(run.getIco24() & 0xFFFFFF, 0xFFFFFF));
        // The shading of cells is not to be had from POI: white text in tables is not judged.
        boolean shaded = run.isHighlighted()
                || paragraph.isInTable()
                || !(paragraph.getShading() == null || paragraph.getShading().isEmpty());
        return white && !shaded ? TraitKind.BACKGROUND_COLOURED_TEXT : null;
    }

    /** Leaves out field codes and control characters; line breaks become newlines. */
    private String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FIELD_BEGIN) {
                push();
            } else if (c == FIELD_SEPARATOR) {
                separate();
            } else if (c == FIELD_END) {
                pop();
            } else if (codes == 0) {
                append(seen, c);
            }
        }
        return seen.toString();
    }

    private void push() {
        if (openFields < inCode.length) {
            inCode[openFields++] = true;
            codes++;
        }
    }

    private void separate() {
        if (openFields > 0 && inCode[openFields - 1]) {
            inCode[openFields - 1] = false;
            codes--;
        }
    }

    private void pop() {
        separate();
        openFields = Math.max(0, openFields - 1);
    }

    private static String stripControls(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(seen, text.charAt(i));
        }
        return seen.toString();
    }

    private static void append(StringBuilder seen, char c) {
        switch (c) {
            case '\t' -> seen.append('\t');
            case 0x0B, 0x0C, '\n' -> seen.append('\n');
            case 0x1E -> seen.append('-');
            case 0x1F, '\r' -> {
                // An optional hyphen is not printed; a carriage return ends the paragraph, which the caller knows.
            }
            default -> {
                if (c >= 0x20) {
                    seen.append(c);
                }
            }
        }
    }

    /** The left edges of all cells of a table; a cell's column is the rank of its edge. */
    private static final class Edges {
        private final int[] sorted;

        private Edges(int[] sorted) {
            this.sorted = sorted;
        }

        static Edges of(Table table) {
            Set<Integer> edges = new HashSet<>();
            for (int r = 0; r < table.numRows(); r++) {
                TableRow row = table.getRow(r);
                for (int c = 0; c < row.numCells(); c++) {
                    edges.add(row.getCell(c).getLeftEdge());
                }
            }
            return new Edges(edges.stream().mapToInt(Integer::intValue).sorted().toArray());
        }

        /** Returns the column, from 1, that begins at an edge; word processors round edges by a few twips. */
        int column(int edge) {
            int column = 1;
            for (int other : sorted) {
                if (other < edge - 20) {
                    column++;
                }
            }
            return column;
        }
    }
}
