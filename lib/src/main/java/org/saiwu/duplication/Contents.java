package org.saiwu.duplication;

import java.io.IOException;
import java.util.List;

/** The extracted texts of a check, for as long as it runs; safe for use by several threads. */
public interface Contents {

    /** Returns the ids of the texts of the batch, in order. */
    List<String> ids();

    /**
     * Returns the extracted text of a document.
     *
     * @param id its id
     * @param earlier whether it is a text of the archive
     * @throws IllegalArgumentException if no such text takes part in the check
     */
    String of(String id, boolean earlier) throws IOException;
}
