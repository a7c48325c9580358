package org.saiwu.document;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/** Reads text, form and traits out of one untrusted document. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Returns what a document holds, or why it can't be read; whatever its bytes are, no other exception leaves this method.
     *
     * <p>An interrupt is noticed between paragraphs and pages and gives {@link UnreadableReason#INTERRUPTED}; a caller that can't wait
     * for that may leave the thread behind, since nothing is shared between calls.
     *
     * @throws IOException if the source itself can't be read (a file that is not there, a stream that fails), which says nothing of the
     *     document
     */
    public static DocumentResult read(DocumentSource source, DocumentLimits limits) throws IOException {
        DocumentKind claimed = DocumentKind.ofName(source.name()).orElse(DocumentKind.UNKNOWN);
        Content content;
        try {
            content = Content.of(source, limits);
        } catch (UnreadableException e) {
            return new DocumentResult.Unreadable(claimed, e.reason(), detail(e));
        }
        try (content) {
            return content.size() == 0
                    ? new DocumentResult.Empty(claimed)
                    : guarded(new Extraction(content, source.name(), limits));
        }
    }

    /**
     * The one place where whatever a parser throws at hostile bytes becomes a result.
     *
     * <p>Parsers of office formats throw every kind of unchecked exception on damaged input. Running out of stack or of memory is also
     * an answer about this document alone: nothing was shared, and all that was allocated is garbage when this returns.
     */
    private static DocumentResult guarded(Extraction extraction) {
        try {
            return extraction.run();
        } catch (UnreadableException e) {
            return new DocumentResult.Unreadable(extraction.kind(), e.reason(), detail(e));
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            return new DocumentResult.Encrypted(extraction.kind());
        } catch (OldFileFormatException e) {
            // Sound, but of Office 95 or before.
            return new DocumentResult.Unsupported(extraction.kind());
        } catch (NoClassDefFoundError e) {
            return withoutClass(extraction, e);
        } catch (StackOverflowError e) {
            return new DocumentResult.Unreadable(extraction.kind(), UnreadableReason.TOO_DEEP, "nested too deep");
        } catch (OutOfMemoryError e) {
            return new DocumentResult.Unreadable(
                    extraction.kind(), UnreadableReason.TOO_LARGE, "needs too much memory");
        } catch (IOException | XMLStreamException | RuntimeException | AssertionError e) {
            return cause(e).map(
                            known -> new DocumentResult.Unreadable(extraction.kind(), known.reason(), detail(known)))
                    .orElseGet(() ->
                            new DocumentResult.Unreadable(extraction.kind(), UnreadableReason.DAMAGED, detail(e)));
        }
    }

    /** PDFBox needs Bouncy Castle, which is not here, for a PDF that only the holders of certain keys can open. */
    private static DocumentResult withoutClass(Extraction extraction, NoClassDefFoundError missing) {
        if (String.valueOf(missing.getMessage()).startsWith("org/bouncycastle/")) {
            return new DocumentResult.Encrypted(extraction.kind());
        }
        throw missing;
    }

    /** Parsers wrap what their callbacks throw. */
    private static Optional<UnreadableException> cause(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < 20; i++) {
            if (cause instanceof UnreadableException known) {
                return Optional.of(known);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static String detail(Throwable thrown) {
        String message = thrown.getMessage();
        if (thrown instanceof UnreadableException && message != null) {
            return message;
        }
        String type = thrown.getClass().getSimpleName();
        return message == null ? type : type + ": " + message;
    }
}
