package org.saiwu.report.page;

/** A total, shown large. */
public record Tile(String label, String value, Tone tone) {
    public static Tile of(String label, long number, Tone tone) {
        // A total of nothing is no reason for colour.
        return new Tile(label, Long.toString(number), number == 0 ? Tone.PLAIN : tone);
    }
}
