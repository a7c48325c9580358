package org.saiwu.report.text;

/** Colours and weights of a terminal; the same information always stands in words too. */
public enum Colour {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    GOOD("32"),
    WARNING("33"),
    BAD("1;31"),
    LINK("36");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** The text in this colour, or as it is when colours are off. */
    public String paint(String text, TextStyle style) {
        return style.colour() && !code.isEmpty() && !text.isEmpty()
                ? "\u001B[" + code + "m" + text + "\u001B[0m"
                : text;
    }
}
