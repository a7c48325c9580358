package org.saiwu.report;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Rows made one source element at a time, with some more rows at the end. */
final class FlatIterator<S, R> implements Iterator<R> {
    private final Iterator<S> source;
    private final Function<S, List<R>> rows;
    private final Iterator<R> last;
    private Iterator<R> current = List.<R>of().iterator();

    FlatIterator(Iterator<S> source, Function<S, List<R>> rows) {
        this(source, rows, List.of());
    }

    FlatIterator(Iterator<S> source, Function<S, List<R>> rows, List<R> last) {
        this.source = source;
        this.rows = rows;
        this.last = last.iterator();
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && source.hasNext()) {
            current = rows.apply(source.next()).iterator();
        }
        return current.hasNext() || last.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.hasNext() ? current.next() : last.next();
    }
}
