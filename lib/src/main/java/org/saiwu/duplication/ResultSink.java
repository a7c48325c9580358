package org.saiwu.duplication;

import java.io.IOException;

/** Takes the results of a check one by one, so that a report of any size needs little memory. */
public interface ResultSink {

    /** Called before the first result; the texts can be had until the check ends. */
    default void begin(Contents contents) throws IOException {}

    /** What is left to do with a result when those before it are done. */
    @FunctionalInterface
    interface Turn {
        void take() throws IOException;
    }

    /** Does with a result what hangs on no other: called for each, in any order and from any thread. */
    default Turn prepare(DocumentResult result) throws IOException {
        return () -> document(result);
    }

    /** Takes the result of a text; called in order of id, never from two threads at once. */
    void document(DocumentResult result) throws IOException;

    /** Takes a document without a text; called in order of id, after all results. */
    void unreadable(UnreadableText text) throws IOException;
}
