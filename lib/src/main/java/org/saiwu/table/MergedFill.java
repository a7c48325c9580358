package org.saiwu.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saiwu.table.SheetSource.MergedRange;
import org.saiwu.table.SheetTally.Kind;

/**
 * Gives each row of a range merged downwards the value of the range, as a person reads it; the file has it in the first
 * row only.
 */
final class MergedFill {
    /** A range that has begun, with its value. */
    private record Begun(MergedRange range, String value) {}

    private final List<MergedRange> ranges;
    private final SheetTally tally;
    private final List<Begun> begun = new ArrayList<>();
    private int next;

    MergedFill(List<MergedRange> ranges, int headerRow, SheetTally tally) {
        this.ranges = ranges.stream()
                .filter(range -> range.firstRow() > headerRow)
                .sorted(Comparator.comparingInt(MergedRange::firstRow).thenComparingInt(MergedRange::column))
                .toList();
        this.tally = tally;
    }

    /** Puts the values in; rows have to come from the top. */
    void fill(RawRow row) {
        for (Iterator<Begun> running = begun.iterator(); running.hasNext(); ) {
            Begun one = running.next();
            if (one.range().lastRow() < row.number()) {
                running.remove();
            } else if (row.cell(one.range().column()) == null && one.range().column() < row.cells().length) {
                row.cells()[one.range().column()] = one.value();
                tally.count(Kind.MERGED, one.range().column(), row.number());
            }
        }
        for (; next < ranges.size() && ranges.get(next).firstRow() <= row.number(); next++) {
            MergedRange range = ranges.get(next);
            @Nullable String value = range.firstRow() == row.number() ? row.cell(range.column()) : null;
            if (value != null) {
                begun.add(new Begun(range, value));
            }
        }
    }
}
