package org.saiwu.report.text;

/**
 * How text looks on a terminal or in a file.
 *
 * @param colour whether to write colours
 * @param width columns to wrap at; 0 for no limit
 * @param ascii whether lines of tables and marks are drawn in ASCII, for consoles that lack the others
 * @param verbose whether findings that are mere information are shown too
 */
public record TextStyle(boolean colour, int width, boolean ascii, boolean verbose) {
    /** For files and pipes. */
    public static final TextStyle PLAIN = new TextStyle(false, 0, false, false);

    public TextStyle {
        if (width < 0) {
            throw new IllegalArgumentException("width " + width);
        }
    }
}
