package org.saiwu.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.saiwu.table.SheetTally.Kind;

/** An open table: its columns are known, its rows are read one after the other and not kept. */
public final class Table implements Closeable {
    /** What takes the rows. */
    @FunctionalInterface
    public interface RowConsumer {
        void accept(Row row) throws TableException;
    }

    /** What was found out on opening. */
    record Opening(Path file, ColumnAliases aliases, SheetSource source, int sheet, Header header, List<RawRow> read) {}

    private final Opening opening;
    private final String sheet;
    private final SheetSource.Rows rows;
    private final List<Column> columns;
    private final Map<String, Optional<Column>> byId = new HashMap<>();
    private final Queue<RawRow> ahead;
    private final int headerRow;
    private final MergedFill fill;

    Table(Opening opening, SheetSource.Rows rows) throws TableException {
        this.opening = opening;
        this.rows = rows;
        this.sheet = opening.source().sheetNames().get(opening.sheet());
        Header header = opening.header();
        int behind = header.firstRow() + header.depth();
        this.columns = header.columns();
        this.headerRow = opening.read().get(behind - 1).number();
        this.ahead =
                new ArrayDeque<>(opening.read().subList(behind, opening.read().size()));
        this.fill = new MergedFill(opening.source().merged(opening.sheet()), headerRow, rows.tally());
        opening.aliases().wanted().forEach(column -> byId.put(column.id(), Optional.empty()));
        columns.forEach(column -> column.id().ifPresent(id -> byId.put(id, Optional.of(column))));
    }

    /** The file as it was given. */
    public Path file() {
        return opening.file();
    }

    /** The sheet's name; empty for a csv file. */
    public String sheet() {
        return sheet;
    }

    /** The row of the header, 1 for the first; the lowest one when the header has several. */
    public int headerRow() {
        return headerRow;
    }

    /** Every column with a header, from left to right. */
    public List<Column> columns() {
        return columns;
    }

    /** The column of that id; empty when the table lacks it. */
    public Optional<Column> column(String columnId) {
        Optional<Column> column = byId.get(columnId);
        if (column == null) {
            throw new IllegalArgumentException("column " + columnId + " was not asked for");
        }
        return column;
    }

    /** The next row that has anything in it; empty after the last. */
    public Optional<Row> next() throws TableException {
        RawRow row = ahead.isEmpty() ? rows.next() : ahead.remove();
        while (row != null && row.isBlank()) {
            row = rows.next();
        }
        if (row == null) {
            return Optional.empty();
        }
        fill.fill(row);
        return Optional.of(new Row(this, row));
    }

    /** Gives all rows that are left to a consumer. */
    public void forEach(RowConsumer consumer) throws TableException {
        for (Optional<Row> row = next(); row.isPresent(); row = next()) {
            consumer.accept(row.get());
        }
    }

    /** What is worth knowing about the reading; complete once all rows are read. */
    public List<TableNote> notes() {
        List<TableNote> notes = new ArrayList<>(opening.source().notes(opening.sheet()));
        List<String> others = new ArrayList<>(opening.source().sheetNames());
        others.remove(opening.sheet());
        if (!others.isEmpty() && !sheet.isEmpty()) {
            notes.add(new TableNote.SheetChosen(sheet, others));
        }
        SheetTally tally = rows.tally();
        for (Column column : columns) {
            SheetTally.@Nullable Count values = tally.of(Kind.FORMULA).get(column.index());
            if (values != null) {
                notes.add(new TableNote.FormulaValues(place(column, values), values.cells()));
            }
            SheetTally.@Nullable Count empty =
                    tally.of(Kind.FORMULA_WITHOUT_VALUE).get(column.index());
            if (empty != null) {
                notes.add(new TableNote.FormulaWithoutValue(place(column, empty), empty.cells()));
            }
            SheetTally.@Nullable Count merged = tally.of(Kind.MERGED).get(column.index());
            if (merged != null) {
                notes.add(new TableNote.MergedCells(place(column, merged), merged.cells()));
            }
        }
        if (tally.hidden() > 0) {
            notes.add(new TableNote.HiddenRows(tally.firstHidden(), tally.hidden()));
        }
        return List.copyOf(notes);
    }

    private CellPlace place(Column column, SheetTally.Count count) {
        return new CellPlace(sheet, count.firstRow(), column.letters(), column.header());
    }

    String firstName(String columnId) {
        return opening.aliases().byId(columnId).orElseThrow().names().get(0);
    }

    @Override
    public void close() throws IOException {
        try (SheetSource source = opening.source();
                SheetSource.Rows open = rows) {
            // Both are closed, the rows first, even when one of them fails.
        }
    }
}
