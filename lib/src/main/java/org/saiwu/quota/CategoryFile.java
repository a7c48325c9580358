package org.saiwu.quota;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.table.Row;
import org.saiwu.table.Table;
import org.saiwu.table.TableException;
import org.saiwu.table.TableProblem;
import org.saiwu.table.TableReader;

/** Reads how places are spread over categories: a table of categories with places each, or with weights, or with neither. */
public final class CategoryFile {
    private CategoryFile() {}

    /**
     * Given totals where the table has a column of places, otherwise weights, otherwise an even spread over the categories
     * listed; in the order of the contest.
     */
    public static Spread read(Path file, Contest contest) throws TableException, IOException {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String id : List.of(QuotaColumns.CATEGORY, QuotaColumns.PLACES, QuotaColumns.WEIGHT)) {
            names.put(id, QuotaColumns.names(contest, id));
        }
        Map<String, Long> places = new LinkedHashMap<>();
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        try (Table table = TableReader.open(file, QuotaColumns.aliases(names, Set.of(QuotaColumns.CATEGORY)))) {
            boolean hasPlaces = table.column(QuotaColumns.PLACES).isPresent();
            boolean hasWeights = table.column(QuotaColumns.WEIGHT).isPresent();
            Optional<Row> row = table.next();
            for (; row.isPresent(); row = table.next()) {
                Row line = row.get();
                String text = line.requiredText(QuotaColumns.CATEGORY);
                if (UnitFile.isTotal(text)) {
                    continue;
                }
                Category category = RosterWords.category(contest, text).orElseThrow(() -> unknown(line, contest));
                if (hasPlaces) {
                    places.put(category.id(), places(line));
                }
                weights.put(category.id(), hasWeights ? weight(line) : BigDecimal.ONE);
            }
            if (hasPlaces) {
                return new Spread.Totals(inOrder(contest, places));
            }
            Map<String, BigDecimal> ordered = inOrder(contest, weights);
            return hasWeights ? new Spread.Weighted(ordered) : new Spread.Even(List.copyOf(ordered.keySet()));
        }
    }

    private static <T> Map<String, T> inOrder(Contest contest, Map<String, T> values) {
        Map<String, T> ordered = new LinkedHashMap<>();
        for (Category category : contest.categories()) {
            Optional.ofNullable(values.get(category.id())).ifPresent(value -> ordered.put(category.id(), value));
        }
        return ordered;
    }

    static TableException unknown(Row row, Contest contest) {
        return row.notOneOf(
                QuotaColumns.CATEGORY,
                contest.categories().stream()
                        .map(category -> category.title().zh())
                        .toList());
    }

    private static long places(Row row) throws TableException {
        long places = row.wholeNumber(QuotaColumns.PLACES)
                .orElseThrow(() -> row.bad(QuotaColumns.PLACES, TableProblem.Expectation.NOT_BLANK));
        if (PlaceAllocator.outOfRange(places)) {
            throw row.bad(QuotaColumns.PLACES, TableProblem.Expectation.NOT_NEGATIVE);
        }
        return places;
    }

    private static BigDecimal weight(Row row) throws TableException {
        BigDecimal weight = row.number(QuotaColumns.WEIGHT)
                .orElseThrow(() -> row.bad(QuotaColumns.WEIGHT, TableProblem.Expectation.NOT_BLANK));
        if (!ExactWeights.usable(weight)) {
            throw row.bad(QuotaColumns.WEIGHT, TableProblem.Expectation.NOT_NEGATIVE);
        }
        return weight;
    }
}
