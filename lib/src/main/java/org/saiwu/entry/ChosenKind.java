package org.saiwu.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.saiwu.contest.FieldFormat;
import org.saiwu.contest.Form;
import org.saiwu.contest.FormField;
import org.saiwu.document.FormBlock;
import org.saiwu.document.FormCell;
import org.saiwu.document.FormTable;
import org.saiwu.document.FormView;

/**
 * Tells the kind of submitter that was written into a form from the label that it looks like: in {@code 申报类型 | 学校 | 作者 | 张三} the
 * second cell is a value, though 学校 is what other forms call the author's unit.
 */
final class ChosenKind {
    private static final Pattern REMARK = Pattern.compile("[(（][^()（）]*[)）]");
    /** In front of what is chosen, as a person would tick it. */
    private static final String TICK = "☑";

    private final Set<String> labels = new HashSet<>();
    private final Set<String> kindLabels = new HashSet<>();

    ChosenKind(Form form) {
        for (FormField field : form.fields()) {
            List<String> names = new ArrayList<>(field.names());
            names.add(field.title().zh());
            names.add(field.title().en());
            for (String name : names) {
                labels.add(folded(name));
                if (field.format() == FieldFormat.SUBMITTER) {
                    kindLabels.add(folded(name));
                }
            }
        }
    }

    /** The form with such a value ticked. */
    FormView ticked(FormView form) {
        List<FormBlock> blocks = new ArrayList<>();
        for (FormBlock block : form.blocks()) {
            blocks.add(block instanceof FormTable table ? ticked(table) : block);
        }
        return new FormView(blocks);
    }

    private FormTable ticked(FormTable table) {
        Set<FormCell> values = new HashSet<>();
        for (FormCell cell : table.cells()) {
            if (kindLabels.contains(folded(cell.text()))) {
                value(table, cell).ifPresent(values::add);
            }
        }
        return new FormTable(
                table.number(),
                table.sheet(),
                table.cells().stream()
                        .map(cell -> values.contains(cell)
                                ? new FormCell(
                                        cell.row(),
                                        cell.column(),
                                        cell.rowSpan(),
                                        cell.columnSpan(),
                                        TICK + cell.text())
                                : cell)
                        .toList());
    }

    /** The cell beside the label, when it looks like a label in a row of pairs; a row of nothing but labels heads a list. */
    private Optional<FormCell> value(FormTable table, FormCell label) {
        List<FormCell> row = table.cells().stream()
                .filter(cell -> cell.row() == label.row() && !cell.text().isEmpty())
                .toList();
        boolean pairs = row.size() == 2 || row.stream().anyMatch(cell -> !isLabel(cell));
        Optional<FormCell> beside = table.at(label.row(), label.column() + label.columnSpan());
        boolean hasOwnValue = beside.flatMap(cell -> table.at(cell.row(), cell.column() + cell.columnSpan()))
                .filter(next -> !isLabel(next))
                .isPresent();
        return beside.filter(cell -> pairs && !hasOwnValue && isLabel(cell));
    }

    private boolean isLabel(FormCell cell) {
        return labels.contains(folded(cell.text()));
    }

    private static String folded(String text) {
        return Vocabulary.folded(REMARK.matcher(text).replaceAll(""));
    }
}
