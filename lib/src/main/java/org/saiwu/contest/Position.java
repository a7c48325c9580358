package org.saiwu.contest;

/** A place in a text file: line and column, both from 1, the column in code points. */
public record Position(int line, int column) {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1");
        }
    }
}
