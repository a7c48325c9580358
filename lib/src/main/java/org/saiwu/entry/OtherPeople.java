package org.saiwu.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saiwu.document.FormBlock;
import org.saiwu.document.FormCell;
import org.saiwu.document.FormParagraph;
import org.saiwu.document.FormTable;
import org.saiwu.document.FormView;

/**
 * The parts of a form on people who are not its authors: whom to call, who filled it in, who approves it.
 *
 * <p>Such parts have a name and a unit as well, under the very labels that the authors' part has.
 */
final class OtherPeople {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private final Pattern heading;
    private final Pattern line;

    /** Knows such parts by what the contest's forms call those people. */
    OtherPeople(List<String> names) {
        String any =
                names.stream().map(name -> Pattern.quote(compact(name))).collect(Collectors.joining("|", "(?:", ")"));
        // Without a name there is nothing to know them by.
        String called = names.isEmpty() ? "(?!)" : any;
        heading = Pattern.compile("(?:[0-9一二三四五六七八九十]{1,2}[.、．)）])?" + called + "(?:信息|情况|资料)?[:：]?");
        line = Pattern.compile(called + "[^:：]{0,4}[:：].*", Pattern.DOTALL);
    }

    /** The form without those parts; the very same form when it has none. */
    FormView without(FormView form) {
        List<FormBlock> kept = new ArrayList<>();
        boolean changed = false;
        for (FormBlock block : form.blocks()) {
            if (block instanceof FormTable table) {
                FormTable own = without(table);
                changed |= own != table;
                kept.add(own);
            } else if (!(block instanceof FormParagraph paragraph)
                    || !line.matcher(compact(paragraph.text())).matches()) {
                kept.add(block);
            } else {
                changed = true;
            }
        }
        return changed ? new FormView(kept) : form;
    }

    private FormTable without(FormTable table) {
        Map<Integer, List<FormCell>> rows = new TreeMap<>();
        for (FormCell cell : table.cells()) {
            if (!cell.text().isEmpty()) {
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            }
        }
        Set<FormCell> others = new HashSet<>();
        boolean below = false;
        for (List<FormCell> row : rows.values()) {
            if (row.size() == 1) {
                // A row of one cell heads the rows below it.
                below = isHeading(row.get(0));
                if (below) {
                    others.add(row.get(0));
                }
            } else if (below) {
                others.addAll(row);
            }
            row.stream().filter(this::isHeading).findFirst().ifPresent(heading -> table.cells().stream()
                    .filter(cell -> isRightOf(cell, heading))
                    .forEach(others::add));
        }
        if (others.isEmpty()) {
            return table;
        }
        return new FormTable(
                table.number(),
                table.sheet(),
                table.cells().stream().filter(cell -> !others.contains(cell)).toList());
    }

    private boolean isHeading(FormCell cell) {
        return heading.matcher(compact(cell.text())).matches();
    }

    private static boolean isRightOf(FormCell cell, FormCell heading) {
        return cell.row() >= heading.row()
                && cell.row() < heading.row() + heading.rowSpan()
                && cell.column() > heading.column();
    }

    private static String compact(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
