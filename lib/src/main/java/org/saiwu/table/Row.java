package org.saiwu.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.saiwu.table.TableProblem.BadCell;
import org.saiwu.table.TableProblem.Expectation;

/**
 * One row of a table below its header; stays valid after the next one is read.
 *
 * <p>A column id that the caller did not ask for is a mistake of the program ({@link IllegalArgumentException}); one
 * that the table lacks reads as empty.
 */
public final class Row {
    private final Table table;
    private final RawRow raw;

    Row(Table table, RawRow raw) {
        this.table = table;
        this.raw = raw;
    }

    /** The row's number in its sheet, 1 for the first. */
    public int number() {
        return raw.number();
    }

    /** The cell's text without spaces around it; empty when there is none. */
    public Optional<String> text(String columnId) {
        return table.column(columnId).flatMap(this::text);
    }

    /** The cell's text without spaces around it; empty when there is none. */
    public Optional<String> text(Column column) {
        return Optional.ofNullable(raw.cell(column.index()));
    }

    /** The cell's text; an empty cell is turned down. */
    public String requiredText(String columnId) throws TableException {
        return text(columnId).orElseThrow(() -> bad(columnId, Expectation.NOT_BLANK));
    }

    /** The cell's number as {@link CellNumber} reads it; empty for an empty cell, turned down when it is none. */
    public Optional<BigDecimal> number(String columnId) throws TableException {
        Optional<String> text = text(columnId);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = CellNumber.parse(text.get());
        if (number.isEmpty()) {
            throw bad(columnId, Expectation.NUMBER);
        }
        return number;
    }

    /** The cell's number, which must be whole and fit a long; empty for an empty cell. */
    public Optional<Long> wholeNumber(String columnId) throws TableException {
        Optional<BigDecimal> number = number(columnId);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.get().scale() > 0 || number.get().precision() > 18) {
            throw bad(columnId, Expectation.WHOLE_NUMBER);
        }
        return Optional.of(number.get().longValueExact());
    }

    /** Where the cell is; a column that the table lacks is named by its first name, with no letters. */
    public CellPlace place(String columnId) {
        return table.column(columnId)
                .map(this::place)
                .orElseGet(() -> new CellPlace(table.sheet(), raw.number(), "-", table.firstName(columnId)));
    }

    /** Where the cell is. */
    public CellPlace place(Column column) {
        return new CellPlace(table.sheet(), raw.number(), column.letters(), column.header());
    }

    /** The exception for a cell that is not what was expected. */
    public TableException bad(String columnId, Expectation expected) {
        return refuse(new BadCell(place(columnId), text(columnId).orElse(""), expected));
    }

    /** The exception for a cell that holds none of the values it may hold. */
    public TableException notOneOf(String columnId, List<String> allowed) {
        return refuse(new TableProblem.NotOneOf(place(columnId), text(columnId).orElse(""), allowed));
    }

    /** The exception for any problem of this row's table. */
    public TableException refuse(TableProblem problem) {
        return new TableException(table.file(), problem);
    }
}
