package org.saiwu.report.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How text looks on a terminal or in a file.
 *
 * @param colour whether to write colours
 * @param width columns to wrap at; 0 for no limit
 * @param ascii whether lines of tables and marks are drawn in ASCII, for consoles that lack the others
 * @param verbose whether findings that are mere information are shown too
 * @param charset of the console or file; what it lacks becomes {@code ?}
 */
public record TextStyle(boolean colour, int width, boolean ascii, boolean verbose, Charset charset) {
    /** For files and pipes. */
    public static final TextStyle PLAIN = new TextStyle(false, 0, false, false, StandardCharsets.UTF_8);

    public TextStyle {
        if (width < 0) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    public TextStyle withColour(boolean on) {
        return new TextStyle(on, width, ascii, verbose, charset);
    }

    public TextStyle withWidth(int columns) {
        return new TextStyle(colour, columns, ascii, verbose, charset);
    }

    public TextStyle withVerbose(boolean on) {
        return new TextStyle(colour, width, ascii, on, charset);
    }

    /** For a console of that charset: marks in ASCII unless it is Unicode. */
    public TextStyle withCharset(Charset other) {
        return new TextStyle(colour, width, !other.newEncoder().canEncode('✓'), verbose, other);
    }
}
