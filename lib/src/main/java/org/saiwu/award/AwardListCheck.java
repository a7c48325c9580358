package org.saiwu.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An award list made elsewhere, held against the rules.
 *
 * @param categories by id
 * @param repeated works that the list has more than once in a category, sorted
 */
public record AwardListCheck(List<Category> categories, List<String> repeated) {
    /** What the percentages are of. */
    public enum Basis {
        /** The works judged are known: the list has those without an award, or their number was given. */
        JUDGED,
        /** Only the awards are known: their levels are held against one another. */
        AWARDED
    }

    /**
     * One category.
     *
     * @param works what the percentages are of
     * @param levels from the highest
     * @param splitTies equal scores with different levels
     * @param inversions works with a better score and a lower level than another one
     */
    public record Category(
            String id,
            Basis basis,
            int works,
            List<LevelShare> levels,
            List<SplitTie> splitTies,
            List<Inversion> inversions) {
        public Category {
            levels = List.copyOf(levels);
            splitTies = List.copyOf(splitTies);
            inversions = List.copyOf(inversions);
        }

        /** Whether every level has the number of works that the percentages and ties give. */
        public boolean keepsShares() {
            return levels.stream().allMatch(level -> level.deviation() == 0 || level.explainedByTie());
        }
    }

    /** Works of one score on both sides of a line; {@code levels} beside {@code works}, empty for no award. */
    public record SplitTie(Rational score, List<String> works, List<Optional<String>> levels) {
        public SplitTie {
            works = List.copyOf(works);
            levels = List.copyOf(levels);
        }
    }

    /** A better score with a lower award: {@code better} has the higher score, {@code worse} the higher level. */
    public record Inversion(ListedAward better, ListedAward worse) {}

    public AwardListCheck {
        categories = List.copyOf(categories);
        repeated = List.copyOf(repeated);
    }

    /**
     * Checks a list.
     *
     * @param judged works judged by category, where the list does not have those without an award
     */
    public static AwardListCheck of(
            List<ListedAward> awards, List<Level> levels, Rounding rounding, Map<String, Integer> judged) {
        Map<String, List<ListedAward>> byCategory = new TreeMap<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (ListedAward award : awards) {
            byCategory
                    .computeIfAbsent(award.category(), any -> new ArrayList<>())
                    .add(award);
            // Lists without numbers may have two works of one name, from different units.
            seen.merge(award.unit() + "\n" + award.category() + "\n" + award.work(), 1, Integer::sum);
        }
        List<Category> categories = new ArrayList<>();
        byCategory.forEach((id, listed) -> categories.add(
                new AwardListAudit(id, listed, levels, rounding, Optional.ofNullable(judged.get(id))).category()));
        List<String> repeated = seen.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey().substring(entry.getKey().lastIndexOf('\n') + 1))
                .toList();
        return new AwardListCheck(categories, repeated);
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return repeated.isEmpty()
                && categories.stream()
                        .allMatch(category -> category.keepsShares()
                                && category.splitTies().isEmpty()
                                && category.inversions().isEmpty());
    }
}
