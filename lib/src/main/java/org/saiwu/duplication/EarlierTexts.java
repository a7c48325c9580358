package org.saiwu.duplication;

/** Texts of earlier editions that a batch is held against, and which are not held against each other. */
public interface EarlierTexts {

    /** Returns how many texts there are. */
    long size();
}
