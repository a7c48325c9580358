package org.saiwu.duplication;

/** What a batch is made of: a text, or a document whose text could not be had. */
public sealed interface Submission permits Text, UnreadableText {

    /** Returns what tells this document from every other of the batch: its path, or an id that the caller gave. */
    String id();
}
