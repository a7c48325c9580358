package org.saiwu.document;

/** A place in a document; all numbers count from 1. */
public sealed interface DocumentPlace {

    /** A paragraph of the body, table cells not counted. */
    record Paragraph(int number) implements DocumentPlace {}

    /** A page of a PDF. */
    record Page(int number) implements DocumentPlace {}

    /** A slide of a presentation. */
    record Slide(int number) implements DocumentPlace {}

    /** A cell of a table; tables are numbered through the document, nested ones included. */
    record TableCell(int table, int row, int column) implements DocumentPlace {}

    /** A cell of a spreadsheet. */
    record SheetCell(String sheet, int row, int column) implements DocumentPlace {}

    /** Footnotes, endnotes, headers or footers. */
    record Margin() implements DocumentPlace {}
}
