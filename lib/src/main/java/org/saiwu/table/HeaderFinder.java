package org.saiwu.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header among the first rows of a sheet: below titles and remarks, in one row or, with cells merged across
 * or down, in up to three.
 */
final class HeaderFinder {
    /** A header stands within so many rows that have anything in them. */
    static final int DEEPEST = 40;

    private static final int MOST_ROWS = 3;

    private final ColumnAliases aliases;
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> stripped;
    private @Nullable Header nearest;

    HeaderFinder(ColumnAliases aliases) {
        this.aliases = aliases;
        this.stripped = aliases.idsByName();
        for (ColumnAliases.Wanted column : aliases.wanted()) {
            column.names().forEach(name -> exact.put(HeaderName.withBrackets(name), column.id()));
        }
    }

    /** The header, if these rows, none of them blank, have one with all required columns. */
    Optional<Header> find(List<RawRow> rows) {
        for (int depth = 1; depth <= MOST_ROWS; depth++) {
            for (int first = 0; first + depth <= rows.size() && first < DEEPEST; first++) {
                Header header = read(rows, first, depth);
                if (isComplete(header, rows.get(first))) {
                    return Optional.of(depth == 1 ? extended(rows, header) : header);
                }
                if (nearest == null || header.ids().size() > nearest.ids().size()) {
                    nearest = header;
                }
            }
        }
        return Optional.empty();
    }

    /** The header that came nearest, when none was found; null when there was no row. */
    @Nullable
    Header nearest() {
        return nearest;
    }

    /** The first names of the required columns that a header lacks. */
    List<String> missing(Header header) {
        return aliases.wanted().stream()
                .filter(column -> column.required() && !header.ids().containsValue(column.id()))
                .map(column -> column.names().get(0))
                .toList();
    }

    private boolean isComplete(Header header, RawRow row) {
        if (header.twice().isEmpty() && !missing(header).isEmpty()) {
            return false;
        }
        if (!header.ids().isEmpty()) {
            return true;
        }
        // With nothing wanted, the first row with two cells is the header: a title has one.
        long filled = header.names().stream().filter(name -> !name.isEmpty()).count();
        return aliases.wanted().isEmpty() && filled >= 2 && row.cells().length > 0;
    }

    /** Takes the next row in when it names sub-columns: something below a name merged across, nothing below the wanted ones. */
    private Header extended(List<RawRow> rows, Header header) {
        int below = header.firstRow() + 1;
        if (below >= rows.size() || header.ids().isEmpty()) {
            return header;
        }
        RawRow next = rows.get(below);
        boolean belowWanted = header.ids().keySet().stream().anyMatch(column -> next.cell(column) != null);
        boolean belowMerged = false;
        for (int column = 1; column < next.cells().length; column++) {
            boolean unnamed = column >= header.names().size()
                    || header.names().get(column).isEmpty();
            belowMerged |= unnamed && next.cell(column) != null;
        }
        return belowWanted || !belowMerged ? header : read(rows, header.firstRow(), 2);
    }

    private Header read(List<RawRow> rows, int first, int depth) {
        int width = 0;
        for (int i = first; i < first + depth; i++) {
            width = Math.max(width, rows.get(i).cells().length);
        }
        List<String> lowest = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            lowest.add(lowest(rows.subList(first, first + depth), column));
            joined.add(joined(rows.subList(first, first + depth), column));
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String name = lowest.get(column);
            boolean repeated = depth > 1 && lowest.stream().filter(name::equals).count() > 1;
            names.add(repeated ? joined.get(column) : name);
        }
        Map<Integer, String> ids = new LinkedHashMap<>();
        Optional<int[]> twice = match(lowest, HeaderName::withBrackets, exact, ids, true);
        match(lowest, HeaderName::normalise, stripped, ids, false);
        if (depth > 1) {
            match(joined, name -> HeaderName.normalise(name.replace("/", "")), stripped, ids, false);
        }
        return new Header(first, depth, List.copyOf(names), Map.copyOf(ids), twice);
    }

    private static String lowest(List<RawRow> rows, int column) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            String text = rows.get(i).cell(column);
            if (text != null) {
                return text;
            }
        }
        return "";
    }

    /** The names from top to bottom; a cell merged across counts for all columns it covers. */
    private static String joined(List<RawRow> rows, int column) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            boolean bottom = i == rows.size() - 1;
            String text = rows.get(i).cell(column);
            for (int left = column - 1; text == null && !bottom && left >= 0; left--) {
                text = rows.get(i).cell(left);
            }
            if (text != null) {
                name.append(name.isEmpty() ? "" : "/").append(text);
            }
        }
        return name.toString();
    }

    /** Adds the columns whose name is known; two of one name are an error, or none of them is meant. */
    private static Optional<int[]> match(
            List<String> names,
            UnaryOperator<String> form,
            Map<String, String> known,
            Map<Integer, String> ids,
            boolean strict) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String id = names.get(i).isEmpty() || ids.containsKey(i) ? null : known.get(form.apply(names.get(i)));
            if (id != null && !ids.containsValue(id)) {
                found.computeIfAbsent(id, any -> new ArrayList<>()).add(i);
            }
        }
        Optional<int[]> twice = Optional.empty();
        for (Map.Entry<String, List<Integer>> entry : found.entrySet()) {
            List<Integer> columns = entry.getValue();
            if (columns.size() == 1) {
                ids.put(columns.get(0), entry.getKey());
            } else if (strict && twice.isEmpty()) {
                twice = Optional.of(new int[] {columns.get(0), columns.get(1)});
            }
        }
        return twice;
    }
}
