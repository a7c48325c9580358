package org.saiwu.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts, by column, the cells that were read otherwise than plainly. */
final class SheetTally {
    /** What a cell was. */
    enum Kind {
        FORMULA,
        FORMULA_WITHOUT_VALUE,
        MERGED
    }

    /** How often, and in which row first. */
    static final class Count {
        private final int firstRow;
        private int cells;

        Count(int firstRow) {
            this.firstRow = firstRow;
        }

        int firstRow() {
            return firstRow;
        }

        int cells() {
            return cells;
        }
    }

    private final Map<Kind, TreeMap<Integer, Count>> counts = new EnumMap<>(Kind.class);
    private int firstHidden;
    private int hidden;

    void count(Kind kind, int column, int row) {
        counts.computeIfAbsent(kind, any -> new TreeMap<>()).computeIfAbsent(column, any -> new Count(row)).cells++;
    }

    void hiddenRow(int row) {
        if (hidden++ == 0) {
            firstHidden = row;
        }
    }

    /** By column from the left. */
    Map<Integer, Count> of(Kind kind) {
        return counts.getOrDefault(kind, new TreeMap<>());
    }

    int firstHidden() {
        return firstHidden;
    }

    int hidden() {
        return hidden;
    }
}
