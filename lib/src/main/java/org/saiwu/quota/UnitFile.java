package org.saiwu.quota;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.UnitNames;
import org.saiwu.contest.UnitType;
import org.saiwu.table.ColumnAliases;
import org.saiwu.table.HeaderName;
import org.saiwu.table.Row;
import org.saiwu.table.Table;
import org.saiwu.table.TableException;
import org.saiwu.table.TableNote;
import org.saiwu.table.TableProblem;
import org.saiwu.table.TableReader;

/**
 * A unit table as read from a file.
 *
 * @param units the units, in the order of the rows
 * @param notes what a reader of the figures should know about the table
 * @param totalRows numbers of rows left out since they only add up the others (合计, total)
 */
public record UnitFile(List<Unit> units, List<TableNote> notes, List<Integer> totalRows) {
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "total", "totals", "sum", "subtotal");
    private static final Set<String> YES = Set.of("是", "yes", "y", "1", "true", "√", "✓", "✔", "对", "有", "试点");
    private static final Set<String> NO = Set.of("否", "no", "n", "0", "false", "×", "无", "-", "—", "/", "非试点");

    public UnitFile {
        units = List.copyOf(units);
        notes = List.copyOf(notes);
        totalRows = List.copyOf(totalRows);
    }

    /**
     * Which columns count besides those that every unit table may have.
     *
     * @param weight the header of the weight column; weights are then found under that name
     * @param minimum the header of the column of minima
     * @param maximum the header of the column of maxima
     */
    public record Columns(Optional<String> weight, Optional<String> minimum, Optional<String> maximum) {
        /** Those known by name. */
        public static final Columns USUAL = new Columns(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads xlsx, xls or csv. Types are told by the contest's names for them and given by their ids; columns named like a category
     * hold the weight for it, under the category's id.
     */
    public static UnitFile read(Path file, Contest contest, Columns columns) throws TableException, IOException {
        try (Table table = TableReader.open(file, aliases(contest, columns))) {
            List<Unit> units = new ArrayList<>();
            List<Integer> totals = new ArrayList<>();
            Optional<Row> row = table.next();
            for (; row.isPresent(); row = table.next()) {
                String name = row.get().requiredText(QuotaColumns.UNIT);
                if (isTotal(name)) {
                    totals.add(row.get().number());
                } else {
                    units.add(unit(row.get(), name, contest, columns));
                }
            }
            return new UnitFile(units, table.notes(), totals);
        }
    }

    /** Whether a row only adds up the others. */
    static boolean isTotal(String name) {
        return TOTALS.contains(HeaderName.normalise(name));
    }

    private static ColumnAliases aliases(Contest contest, Columns columns) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>(List.of(QuotaColumns.UNIT));
        // What the caller names goes before what a column is usually taken for.
        ask(columns.weight(), QuotaColumns.WEIGHT, names, required, contest);
        ask(columns.minimum(), QuotaColumns.MINIMUM, names, required, contest);
        ask(columns.maximum(), QuotaColumns.MAXIMUM, names, required, contest);
        for (String id : List.of(
                QuotaColumns.UNIT,
                QuotaColumns.ALIASES,
                QuotaColumns.TYPE,
                QuotaColumns.WEIGHT,
                QuotaColumns.PLACES,
                QuotaColumns.MINIMUM,
                QuotaColumns.MAXIMUM,
                QuotaColumns.PILOT,
                QuotaColumns.NOMINATED_BY)) {
            names.putIfAbsent(id, QuotaColumns.names(contest, id));
        }
        for (Category category : contest.categories()) {
            names.put(categoryColumn(category.id()), RosterWords.namesOf(category));
        }
        return QuotaColumns.aliases(names, required);
    }

    /** A column by the header that the caller gave, or by the usual names when that is only the column's id. */
    private static void ask(
            Optional<String> header,
            String id,
            Map<String, List<String>> names,
            Set<String> required,
            Contest contest) {
        header.ifPresent(given -> {
            names.put(id, given.equals(id) ? QuotaColumns.names(contest, id) : List.of(given));
            required.add(id);
        });
    }

    private static String categoryColumn(String category) {
        return "category " + category;
    }

    private static Unit unit(Row row, String name, Contest contest, Columns columns) throws TableException {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        Optional<BigDecimal> weight = weight(row, QuotaColumns.WEIGHT);
        weight.ifPresent(number -> weights.put(columns.weight().orElse(AllocationRequest.DEFAULT_WEIGHT), number));
        for (Category category : contest.categories()) {
            weight(row, categoryColumn(category.id())).ifPresent(number -> weights.put(category.id(), number));
        }
        List<String> aliases = row.text(QuotaColumns.ALIASES)
                .map(text -> Arrays.stream(text.split("[、，,;；|]"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList())
                .orElse(List.of());
        return new Unit(
                name,
                aliases,
                row.text(QuotaColumns.TYPE).map(type -> typeId(type, contest)).orElse(""),
                weights,
                places(row, QuotaColumns.PLACES),
                places(row, QuotaColumns.MINIMUM),
                places(row, QuotaColumns.MAXIMUM),
                isPilot(row),
                row.text(QuotaColumns.NOMINATED_BY));
    }

    private static Optional<BigDecimal> weight(Row row, String column) throws TableException {
        if (row.text(column).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal weight = row.number(column).orElse(BigDecimal.ZERO);
        if (!ExactWeights.usable(weight)) {
            throw row.bad(column, TableProblem.Expectation.NOT_NEGATIVE);
        }
        return Optional.of(weight);
    }

    private static OptionalLong places(Row row, String column) throws TableException {
        Optional<Long> places = row.text(column).isEmpty() ? Optional.empty() : row.wholeNumber(column);
        if (places.filter(PlaceAllocator::outOfRange).isPresent()) {
            throw row.bad(column, TableProblem.Expectation.NOT_NEGATIVE);
        }
        return places.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static boolean isPilot(Row row) throws TableException {
        String word = row.text(QuotaColumns.PILOT).orElse("").toLowerCase(Locale.ROOT);
        if (word.isEmpty() || NO.contains(word)) {
            return false;
        }
        if (YES.contains(word)) {
            return true;
        }
        throw row.bad(QuotaColumns.PILOT, TableProblem.Expectation.YES_OR_NO);
    }

    private static String typeId(String text, Contest contest) {
        UnitNames names = new UnitNames(Map.of());
        return contest.quota().stream()
                .flatMap(quota -> quota.unitTypes().stream())
                .filter(type -> RosterWords.namesOf(type).stream().anyMatch(name -> names.same(name, text)))
                .map(UnitType::id)
                .findFirst()
                .orElse(text);
    }
}
