package org.saiwu.duplication;

import java.io.IOException;

/** Takes the results of a check one by one, so that a report of any size needs little memory. */
public interface ResultSink {

    /** Called before the first result; the texts can be had until the check ends. */
    default void begin(Contents contents) throws IOException {}

    /** Takes the result of a text; called in order of id, never from two threads at once. */
    void document(DocumentResult result) throws IOException;

    /** Takes a document without a text; called in order of id, after all results. */
    void unreadable(UnreadableText text) throws IOException;
}
