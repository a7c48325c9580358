package org.saiwu.report.allocation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.quota.Allocation;
import org.saiwu.quota.AllocationMethod;
import org.saiwu.quota.MethodComparison;
import org.saiwu.quota.UnitPlaces;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularReport;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;
import org.saiwu.table.TableNote;

/**
 * An allocation of places as {@code quota allocate} reports it.
 *
 * @param comparison other methods beside it, where asked for
 * @param notes what there is to know of the unit table
 */
public record AllocationReport(
        Contest contest, Allocation allocation, Optional<MethodComparison> comparison, List<TableNote> notes)
        implements TabularReport {
    public AllocationReport {
        notes = List.copyOf(notes);
    }

    @Override
    public TabularDocument document(ReportContext context) {
        return new AllocationDocument(this, context).document();
    }

    @Override
    public void writeJson(JsonGenerator json, ReportContext context) throws IOException {
        new AllocationJson(this, json).write(context);
    }

    /** Unit, type, weight, places, then a column a category, then one a method compared. */
    @Override
    public Sheet csv() {
        List<String> categories = categories();
        List<AllocationMethod> methods = comparison
                .map(compared -> List.copyOf(compared.outcomes().keySet()))
                .orElse(List.of());
        List<String> headers = new ArrayList<>(List.of("unit", "type", "weight", "places", "tied"));
        headers.addAll(categories);
        methods.forEach(method -> headers.add("method:" + method.id()));
        List<List<CellValue>> rows = new ArrayList<>();
        for (int i = 0; i < allocation.units().size(); i++) {
            UnitPlaces unit = allocation.units().get(i);
            List<CellValue> row = new ArrayList<>(List.of(
                    CellValue.text(unit.name()),
                    CellValue.text(unit.type()),
                    unit.weight().map(CellValue::number).orElse(CellValue.blank()),
                    CellValue.number(unit.places()),
                    CellValue.number(openPlaces(unit.name()))));
            categories.forEach(
                    category -> row.add(CellValue.number(unit.byCategory().getOrDefault(category, 0L))));
            for (AllocationMethod method : methods) {
                Optional<Long> places = Optional.ofNullable(
                        comparison.orElseThrow().rows().get(i).places().get(method));
                row.add(places.map(CellValue::number).orElse(CellValue.blank()));
            }
            rows.add(row);
        }
        return Sheet.of("allocation", headers, rows);
    }

    /** The ids of the categories over which places were spread, in the order of the contest where it has them. */
    List<String> categories() {
        List<String> spread = allocation.units().stream()
                .flatMap(unit -> unit.byCategory().keySet().stream())
                .distinct()
                .toList();
        List<String> ordered = new ArrayList<>(contest.categories().stream()
                .map(Category::id)
                .filter(spread::contains)
                .toList());
        spread.stream().filter(id -> !ordered.contains(id)).forEach(ordered::add);
        return ordered;
    }

    /** How many places are open in ties between units that this one is part of. */
    long openPlaces(String unit) {
        return allocation.ties().stream()
                .filter(tie -> tie.categories().isEmpty() && tie.units().contains(unit))
                .mapToLong(tie -> tie.places())
                .sum();
    }
}
