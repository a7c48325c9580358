package org.saiwu.report.allocation;

import java.util.List;
import java.util.Map;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Language;
import org.saiwu.quota.Obstacle;
import org.saiwu.quota.Tie;
import org.saiwu.report.Messages;
import org.saiwu.report.text.VisibleText;

/** Says in one language why places can't be shared as asked. */
public final class ObstacleSentences {
    private static final int LONGEST_LIST = 20;

    private final Language language;
    private final Contest contest;
    private final Messages words;

    public ObstacleSentences(Contest contest, Language language) {
        this.language = language;
        this.contest = contest;
        this.words = Messages.of("allocation", language);
    }

    /** One sentence, with the figures that show it. */
    public String say(Obstacle obstacle) {
        // A sealed interface, but pattern matching in switch is younger than the Java that we build for.
        if (obstacle instanceof Obstacle.MinimaAboveTotal above) {
            return words.say(
                    "obstacle.minima-above-total",
                    Map.of("minima", above.minima(), "total", above.total(), "excess", above.excess()));
        } else if (obstacle instanceof Obstacle.MaximaBelowTotal below) {
            Map<String, ?> figures = Map.of(
                    "maxima",
                    below.maxima(),
                    "total",
                    below.total(),
                    "shortfall",
                    below.shortfall(),
                    "units",
                    list(below.unitsWithoutWeight()));
            return words.say(
                    below.unitsWithoutWeight().isEmpty()
                            ? "obstacle.maxima-below-total"
                            : "obstacle.maxima-below-total.weightless",
                    figures);
        } else if (obstacle instanceof Obstacle.MinimumAboveMaximum limits) {
            return words.say(
                    "obstacle.minimum-above-maximum",
                    Map.of("unit", limits.unit(), "minimum", limits.minimum(), "maximum", limits.maximum()));
        } else if (obstacle instanceof Obstacle.TotalMissing missing) {
            return words.say("obstacle.total-missing", Map.of("method", method(missing.method())));
        } else if (obstacle instanceof Obstacle.CategoriesBlocked blocked) {
            return words.say(
                    "obstacle.categories-blocked",
                    Map.of(
                            "categories",
                            list(blocked.categories().stream()
                                    .map(this::category)
                                    .toList()),
                            "units",
                            list(blocked.units()),
                            "needed",
                            blocked.needed(),
                            "available",
                            blocked.available()));
        } else if (obstacle instanceof Obstacle.TotalsDiffer differ) {
            return words.say(
                    "obstacle.totals-differ", Map.of("units", differ.units(), "categories", differ.categories()));
        } else if (obstacle instanceof Obstacle.TieBeforeSpread spread) {
            return words.say("obstacle.tie-before-spread", Map.of("tie", tie(spread.tie())));
        }
        return ofInput(obstacle);
    }

    private String ofInput(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.WeightMissing missing) {
            return words.say(
                    "obstacle.weight-missing", Map.of("unit", missing.unit(), "column", column(missing.column())));
        } else if (obstacle instanceof Obstacle.WeightOutOfRange range) {
            return words.say(
                    "obstacle.weight-out-of-range",
                    Map.of(
                            "unit",
                            range.unit(),
                            "weight",
                            VisibleText.of(range.weight().toString(), 60)));
        } else if (obstacle instanceof Obstacle.TypeWithoutPlaces type) {
            return words.say(
                    type.type().isEmpty() ? "obstacle.type-missing" : "obstacle.type-without-places",
                    Map.of("unit", type.unit(), "type", type.type(), "types", types()));
        } else if (obstacle instanceof Obstacle.PlacesOutOfRange places) {
            return words.say("obstacle.places-out-of-range", Map.of("places", places.places()));
        } else if (obstacle instanceof Obstacle.TableUnusable table) {
            return words.say(
                    "obstacle.table-unusable", Map.of("units", table.units(), "categories", table.categories()));
        } else if (obstacle instanceof Obstacle.UnitTwice twice) {
            return words.say("obstacle.unit-twice", Map.of("unit", twice.unit()));
        }
        throw new IllegalStateException("an obstacle without a sentence: " + obstacle.getClass());
    }

    private String column(String column) {
        return column.equals(org.saiwu.quota.AllocationRequest.DEFAULT_WEIGHT) ? words.get("column.weight") : column;
    }

    private String types() {
        return list(contest.quota().stream()
                .flatMap(quota -> quota.unitTypes().stream())
                .map(type -> type.title().in(language))
                .toList());
    }

    String method(org.saiwu.quota.AllocationMethod method) {
        return words.get("method." + method.id());
    }

    /** A tie in words: the places and the units and categories that have equal claims. */
    String tie(Tie tie) {
        String units = list(tie.units());
        if (tie.categories().isEmpty()) {
            return words.say("tie", Map.of("places", tie.places(), "units", units));
        }
        return words.say(
                "tie.categories",
                Map.of(
                        "places",
                        tie.places(),
                        "units",
                        units,
                        "categories",
                        list(tie.categories().stream().map(this::category).toList())));
    }

    String category(String id) {
        return contest.category(id)
                .map(Category::title)
                .map(title -> title.in(language))
                .orElse(id);
    }

    String list(List<String> names) {
        String separator = words.get("list.separator");
        String shown = String.join(
                separator,
                names.stream().limit(LONGEST_LIST).map(VisibleText::of).toList());
        return names.size() <= LONGEST_LIST
                ? shown
                : words.say("list.more", Map.of("shown", shown, "count", names.size()));
    }
}
