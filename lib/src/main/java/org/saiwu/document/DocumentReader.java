package org.saiwu.document;

import java.io.IOException;

/** Reads text, form and traits out of one untrusted document. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Returns what a document holds, or why it can't be read; whatever its bytes are, no other exception leaves this method.
     *
     * @throws IOException if the source itself can't be read (a file that is not there, a stream that fails), which says nothing of the
     *     document
     */
    public static DocumentResult read(DocumentSource source, DocumentLimits limits) throws IOException {
        throw new UnsupportedOperationException();
    }
}
