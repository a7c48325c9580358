package org.saiwu.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A sentence with places such as {@code {limit}}, filled in one pass: what a value holds is never taken for a place. */
final class Template {
    private final List<String> literals = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    Template(String pattern) {
        int from = 0;
        while (true) {
            int open = pattern.indexOf('{', from);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                literals.add(pattern.substring(from));
                return;
            }
            literals.add(pattern.substring(from, open));
            places.add(pattern.substring(open + 1, close));
            from = close + 1;
        }
    }

    /** The names of its places. */
    Set<String> places() {
        return new LinkedHashSet<>(places);
    }

    String fill(Function<String, String> value) {
        StringBuilder out = new StringBuilder(literals.get(0));
        for (int i = 0; i < places.size(); i++) {
            out.append(value.apply(places.get(i))).append(literals.get(i + 1));
        }
        return out.toString();
    }
}
