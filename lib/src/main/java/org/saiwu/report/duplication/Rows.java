package org.saiwu.report.duplication;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.saiwu.table.CellValue;

/** Rows of a table that are made as they are read, as often as that may be. */
final class Rows implements Iterable<List<CellValue>> {
    private final java.util.function.Supplier<Stream<List<CellValue>>> rows;

    private Rows(java.util.function.Supplier<Stream<List<CellValue>>> rows) {
        this.rows = rows;
    }

    /** A row for each thing. */
    static <T> Rows of(Iterable<T> things, Function<T, List<CellValue>> row) {
        return new Rows(() -> stream(things).map(row));
    }

    /** Any number of rows for each thing. */
    static <T> Rows flat(Iterable<T> things, Function<T, Stream<List<CellValue>>> some) {
        return new Rows(() -> stream(things).flatMap(some));
    }

    private static <T> Stream<T> stream(Iterable<T> things) {
        return StreamSupport.stream(things.spliterator(), false);
    }

    /** These and then others. */
    Rows and(Rows others) {
        return new Rows(() -> Stream.concat(rows.get(), others.rows.get()));
    }

    /** So many of them at most. */
    Rows first(long most) {
        return new Rows(() -> rows.get().limit(most));
    }

    @Override
    public Iterator<List<CellValue>> iterator() {
        return rows.get().iterator();
    }
}
