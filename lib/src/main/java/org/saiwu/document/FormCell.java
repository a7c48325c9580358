package org.saiwu.document;

/**
 * A cell of a form's table.
 *
 * @param row its first row, from 1
 * @param column its first column, from 1, spans to its left counted
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param text its text without white space at either end; paragraphs are separated by newlines
 */
public record FormCell(int row, int column, int rowSpan, int columnSpan, String text) {

    /** Largest span that is kept; larger ones are cut, since only broken files have them. */
    public static final int MAX_SPAN = 200;

    /** Checks the numbers and cuts spans to their bound. */
    public FormCell {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("rows and columns count from 1");
        }
        rowSpan = Math.max(1, Math.min(MAX_SPAN, rowSpan));
        columnSpan = Math.max(1, Math.min(MAX_SPAN, columnSpan));
    }
}
