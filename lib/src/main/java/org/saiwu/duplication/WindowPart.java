package org.saiwu.duplication;

/** The windows of one table: where they are and what classes they belong to. */
final class WindowPart {

    private final WindowClasses classes;
    private final WindowBits windows;
    private final int[] classOf;
    private final int[] offsets;
    private final boolean kept;

    /**
     * Puts together a table.
     *
     * @param classes the classes with their members
     * @param windows the windows that are in the table
     * @param classOf the class of each of them, in order of text and start
     * @param offsets where each text's windows begin in {@code classOf}
     * @param kept whether the table is kept for evidence
     */
    WindowPart(WindowClasses classes, WindowBits windows, int[] classOf, int[] offsets, boolean kept) {
        this.classes = classes;
        this.windows = windows;
        this.classOf = classOf;
        this.offsets = offsets;
        this.kept = kept;
    }

    WindowClasses classes() {
        return classes;
    }

    WindowBits windows() {
        return windows;
    }

    boolean isKept() {
        return kept;
    }

    /** Returns the number of a text's first window among all of the table. */
    int first(int text) {
        return offsets[text];
    }

    /** Returns the number after that of a text's last window. */
    int end(int text) {
        return offsets[text + 1];
    }

    /** Returns the class of a window by its number. */
    int classOf(int number) {
        return classOf[number];
    }
}
