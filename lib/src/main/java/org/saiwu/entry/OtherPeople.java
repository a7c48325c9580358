package org.saiwu.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
    private static final Pattern HEADING = Pattern.compile("(?:[0-9一二三四五六七八九十]{1,2}[.、．)）])?"
            + "(?:作品)?(?:联系人|联络人|联络员|填表人|填报人|经办人|推荐人|审核人|指导教师|指导老师|单位负责人|学校负责人|领队)(?:信息|情况|资料)?[:：]?");
    private static final Pattern LINE = Pattern.compile(
            "(?:联系人|联络人|联络员|填表人|填报人|经办人|推荐人|审核人|指导教师|指导老师|单位负责人|学校负责人|领队)[^:：]{0,4}[:：].*", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private OtherPeople() {}

    /** The form without those parts. */
    static FormView without(FormView form) {
        List<FormBlock> kept = new ArrayList<>();
        for (FormBlock block : form.blocks()) {
            if (block instanceof FormTable table) {
                kept.add(without(table));
            } else if (!(block instanceof FormParagraph paragraph)
                    || !LINE.matcher(compact(paragraph.text())).matches()) {
                kept.add(block);
            }
        }
        return new FormView(kept);
    }

    private static FormTable without(FormTable table) {
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
            row.stream().filter(OtherPeople::isHeading).findFirst().ifPresent(heading -> table.cells().stream()
                    .filter(cell -> isRightOf(cell, heading))
                    .forEach(others::add));
        }
        return new FormTable(
                table.number(),
                table.sheet(),
                table.cells().stream().filter(cell -> !others.contains(cell)).toList());
    }

    private static boolean isHeading(FormCell cell) {
        return HEADING.matcher(compact(cell.text())).matches();
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
