package org.saiwu.duplication;

import java.io.IOException;
import java.util.List;

/** Texts of earlier editions that a batch is held against, and which are not held against each other. */
public interface EarlierTexts {

    /** Returns how many texts there are. */
    long size();

    /** Refuses windows that are too short for every match to be found. */
    void requireWindows(int minMatch) throws IOException;

    /**
     * Hands out every earlier text that may have a window in common with one of the given texts; it may hand out others.
     *
     * @param netTexts net texts of the batch
     * @param workers threads to look for them in
     * @param visitor takes the earlier texts, each once and in no fixed order
     */
    void candidates(List<CodePoints> netTexts, Workers workers, Visitor visitor) throws IOException;

    /** Takes earlier texts. */
    interface Visitor {
        /** Takes a text; called from one thread. */
        void visit(EarlierText text) throws IOException;
    }
}
