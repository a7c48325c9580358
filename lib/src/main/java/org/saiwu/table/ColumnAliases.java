package org.saiwu.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns a caller wants from a table: each has an id that the code knows and the names it may stand under.
 *
 * <p>Names are compared after {@link HeaderName#normalise}: NFKC, no spaces, no letter case, no bracketed hints.
 *
 * @param wanted in the caller's order
 */
public record ColumnAliases(List<Wanted> wanted) {
    /**
     * One wanted column.
     *
     * @param id what the code calls it
     * @param names what a table may call it; the first is used when it is missed in a message
     * @param required whether a table without it is turned down
     */
    public record Wanted(String id, List<String> names, boolean required) {
        public Wanted {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("column " + id + " has no name");
            }
        }
    }

    public ColumnAliases {
        wanted = List.copyOf(wanted);
        Map<String, String> ids = new HashMap<>();
        for (Wanted column : wanted) {
            for (String name : column.names()) {
                String before = ids.put(HeaderName.normalise(name), column.id());
                if (before != null && !before.equals(column.id())) {
                    throw new IllegalArgumentException(
                            "columns " + before + " and " + column.id() + " share the name " + name);
                }
            }
        }
        if (wanted.stream().map(Wanted::id).distinct().count() != wanted.size()) {
            throw new IllegalArgumentException("a column id is given twice");
        }
    }

    /** No columns wanted: every header is an extra one. */
    public static ColumnAliases none() {
        return new ColumnAliases(List.of());
    }

    /** These and a column that a table must have. */
    public ColumnAliases required(String id, String... names) {
        return with(new Wanted(id, List.of(names), true));
    }

    /** These and a column that a table may have. */
    public ColumnAliases optional(String id, String... names) {
        return with(new Wanted(id, List.of(names), false));
    }

    /** These and one more. */
    public ColumnAliases with(Wanted column) {
        List<Wanted> more = new ArrayList<>(wanted);
        more.add(column);
        return new ColumnAliases(more);
    }

    /** The wanted column of that id. */
    public Optional<Wanted> byId(String id) {
        return wanted.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** The ids by every normalised name. */
    Map<String, String> idsByName() {
        Map<String, String> ids = new HashMap<>();
        for (Wanted column : wanted) {
            column.names().forEach(name -> ids.put(HeaderName.normalise(name), column.id()));
        }
        return ids;
    }
}
