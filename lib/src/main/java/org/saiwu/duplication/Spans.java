package org.saiwu.duplication;

import java.util.Arrays;

/** Disjoint spans in order, none empty, none touching the next. */
public final class Spans {

    /** No span. */
    public static final Spans NONE = new Spans(new int[0]);

    private final int[] bounds;

    private Spans(int[] bounds) {
        this.bounds = bounds;
    }

    /** Returns how many spans there are. */
    public int count() {
        return bounds.length / 2;
    }

    /** Returns where a span begins. */
    public int start(int index) {
        return bounds[2 * index];
    }

    /** Returns the place after the end of a span. */
    public int end(int index) {
        return bounds[2 * index + 1];
    }

    /** Tells whether there is no span. */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Returns how many places lie in the spans. */
    int length() {
        int length = 0;
        for (int i = 0; i < count(); i++) {
            length += end(i) - start(i);
        }
        return length;
    }

    boolean contains(int place) {
        int found = Arrays.binarySearch(bounds, place);
        // A place that is a bound is inside if it is a start, which stands at an even index.
        return found >= 0 ? (found & 1) == 0 : ((-found - 1) & 1) == 1;
    }

    /** Returns the places that lie in these spans, in the others or in both. */
    Spans and(Spans other) {
        Builder builder = new Builder();
        int mine = 0;
        int theirs = 0;
        while (mine < count() || theirs < other.count()) {
            if (theirs == other.count() || (mine < count() && start(mine) <= other.start(theirs))) {
                builder.add(start(mine), end(mine++));
            } else {
                builder.add(other.start(theirs), other.end(theirs++));
            }
        }
        return builder.build();
    }

    /** Returns what is left of a count of places when the others are taken out, as numbers of the places that stay. */
    Spans without(Spans removed) {
        if (removed.isEmpty()) {
            return this;
        }
        Builder builder = new Builder();
        for (int i = 0; i < count(); i++) {
            builder.add(start(i) - removed.before(start(i)), end(i) - removed.before(end(i)));
        }
        return builder.build();
    }

    /** Returns how many places of the spans lie before a place. */
    int before(int place) {
        int count = 0;
        for (int i = 0; i < count() && start(i) < place; i++) {
            count += Math.min(place, end(i)) - start(i);
        }
        return count;
    }

    /** Collects spans in order of start, joining those that touch or overlap. */
    public static final class Builder {

        private final IntList bounds = new IntList(16);

        /** Adds a span that begins no earlier than the one before; an empty one is left out. */
        public void add(int start, int end) {
            if (end <= start) {
                return;
            }
            int last = bounds.size() - 1;
            if (last > 0 && bounds.get(last) >= start) {
                bounds.set(last, Math.max(bounds.get(last), end));
            } else {
                bounds.add(start);
                bounds.add(end);
            }
        }

        /** Returns the spans that were added. */
        public Spans build() {
            return bounds.size() == 0 ? NONE : new Spans(bounds.toArray());
        }
    }
}
