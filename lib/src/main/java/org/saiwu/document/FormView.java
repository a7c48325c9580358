package org.saiwu.document;

import java.util.List;

/**
 * A document as a form: tables and paragraphs in document order.
 *
 * @param blocks tables and paragraphs; paragraphs inside tables are only in the tables
 */
public record FormView(List<FormBlock> blocks) {

    /** A view of nothing. */
    public static final FormView EMPTY = new FormView(List.of());

    /** Copies the list. */
    public FormView {
        blocks = List.copyOf(blocks);
    }

    /** Returns the tables in document order. */
    public List<FormTable> tables() {
        return blocks.stream()
                .filter(FormTable.class::isInstance)
                .map(FormTable.class::cast)
                .toList();
    }

    /** Returns the paragraphs outside tables in document order. */
    public List<FormParagraph> paragraphs() {
        return blocks.stream()
                .filter(FormParagraph.class::isInstance)
                .map(FormParagraph.class::cast)
                .toList();
    }
}
