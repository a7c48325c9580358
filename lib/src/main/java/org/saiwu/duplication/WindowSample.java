package org.saiwu.duplication;

/** Takes some of the windows of one text after another, equal windows alike in all texts; an object serves one thread. */
interface WindowSample {

    /** Takes windows of a text that start from one place (inclusive) to another (exclusive), in order, and returns how many. */
    int take(CodePoints text, int from, int to);

    /** Returns the start of a window that was taken. */
    int window(int index);

    /** Returns the start after that of the last of the windows that a taken one stands for, which go on from it. */
    int end(int index);

    /** Returns a hash that the windows have in common with all windows of equal text. */
    long hash(int index);
}
