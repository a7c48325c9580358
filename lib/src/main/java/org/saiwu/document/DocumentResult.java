package org.saiwu.document;

import java.util.List;
import java.util.Optional;

/** What came of reading one document. */
public sealed interface DocumentResult {

    /** Longest detail that an unreadable document carries, in UTF-16 units. */
    int MAX_DETAIL = 200;

    /**
     * Text was found.
     *
     * <p>The text is what a reader sees in the body, in document order: paragraphs end at a newline, table cells are paragraphs of
     * their own row by row, text boxes follow the paragraph they hang on, footnotes and endnotes come last. Field codes, deleted
     * revisions, comments, text marked hidden and automatic numbering are not in it. White, tiny or off-page text is in it, and
     * {@code doubtful} says where.
     *
     * @param kind what the document is by content
     * @param text the body
     * @param marginText headers and footers, each kind once, kept apart since they repeat
     * @param traits what a person should look at, in order of kind; never a verdict
     * @param doubtful spans of {@code text} that a reader can't see, ascending and not overlapping
     * @param statistics what was counted on the way
     * @param form the same body as tables and paragraphs
     */
    record Readable(
            DocumentKind kind,
            String text,
            String marginText,
            List<Trait> traits,
            List<DoubtfulSpan> doubtful,
            DocumentStatistics statistics,
            FormView form)
            implements DocumentResult {
        /** Copies the lists. */
        public Readable {
            traits = List.copyOf(traits);
            doubtful = List.copyOf(doubtful);
        }
    }

    /** A password is needed; nothing was read. */
    record Encrypted(DocumentKind kind) implements DocumentResult {}

    /** There is neither text nor a picture in it, or the file has no bytes at all. */
    record Empty(DocumentKind kind) implements DocumentResult {}

    /** There are pictures and no text, as in a scan. */
    record PicturesOnly(DocumentKind kind, DocumentStatistics statistics) implements DocumentResult {}

    /**
     * The document is damaged, hostile, or beyond a limit.
     *
     * @param kind what it seemed to be, or {@link DocumentKind#UNKNOWN}
     * @param reason why it can't be read
     * @param detail technical words in English for a log, at most {@link #MAX_DETAIL} UTF-16 units, on one line
     */
    record Unreadable(DocumentKind kind, UnreadableReason reason, String detail) implements DocumentResult {
        /** Cuts the detail to its bound and puts it on one line. */
        public Unreadable {
            detail = Samples.oneLine(detail, MAX_DETAIL);
        }
    }

    /** The document is of a kind that can be named but not read; the remedy is to save it as docx or PDF. */
    record Unsupported(DocumentKind kind) implements DocumentResult {}

    /** Returns what the document is by content, or {@link DocumentKind#UNKNOWN}. */
    DocumentKind kind();

    /** Returns this result when text was found. */
    default Optional<Readable> readable() {
        return this instanceof Readable readable ? Optional.of(readable) : Optional.empty();
    }
}
