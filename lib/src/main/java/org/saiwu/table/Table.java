package org.saiwu.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An open table: its columns are known, its rows are read one after the other and not kept. */
public final class Table implements Closeable {
    Table() {}

    /** What takes the rows. */
    @FunctionalInterface
    public interface RowConsumer {
        void accept(Row row) throws TableException;
    }

    /** The file as it was given. */
    public Path file() {
        throw new UnsupportedOperationException();
    }

    /** The sheet's name; empty for a csv file. */
    public String sheet() {
        throw new UnsupportedOperationException();
    }

    /** The row of the header, 1 for the first; the lowest one when the header has several. */
    public int headerRow() {
        throw new UnsupportedOperationException();
    }

    /** Every column with a header, from left to right. */
    public List<Column> columns() {
        throw new UnsupportedOperationException();
    }

    /** The column of that id; empty when the table lacks it. */
    public Optional<Column> column(String columnId) {
        throw new UnsupportedOperationException();
    }

    /** The next row that has anything in it; empty after the last. */
    public Optional<Row> next() throws TableException {
        throw new UnsupportedOperationException();
    }

    /** Gives all rows that are left to a consumer. */
    public void forEach(RowConsumer consumer) throws TableException {
        for (Optional<Row> row = next(); row.isPresent(); row = next()) {
            consumer.accept(row.get());
        }
    }

    /** What is worth knowing about the reading; complete once all rows are read. */
    public List<TableNote> notes() {
        throw new UnsupportedOperationException();
    }

    String firstName(String columnId) {
        throw new UnsupportedOperationException(columnId);
    }

    @Override
    public void close() throws IOException {}
}
