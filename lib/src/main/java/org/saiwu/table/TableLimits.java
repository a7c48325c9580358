package org.saiwu.table;

/**
 * How large a table may be before it is turned down; files come from strangers.
 *
 * @param fileBytes of the file on disk
 * @param inflatedBytes of all parts of an xlsx that are read, together
 * @param rows of a sheet, empty ones between counted
 * @param columns of a sheet
 * @param cellCharacters of one cell
 * @param textCharacters of the strings that have to be kept in memory while reading
 */
public record TableLimits(
        long fileBytes, long inflatedBytes, int rows, int columns, int cellCharacters, long textCharacters) {
    /** What any contest's table keeps well below; texts in memory get at most an eighth of the heap. */
    public static TableLimits standard() {
        long text = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);
        return new TableLimits(512L << 20, 2L << 30, 1 << 20, 1_000, 32_767, text);
    }
}
