package org.saiwu.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saiwu.contest.AwardLevel;
import org.saiwu.contest.AwardRule;
import org.saiwu.contest.Percentage;

/**
 * Everything that decides how scores become awards.
 *
 * @param levels from the highest
 * @param minScore lowest mark that counts
 * @param maxScore highest mark that counts
 * @param keys in the order in which they decide
 * @param lotSeed the recorded seed of the lot, the last resort among equals; empty for none
 */
public record AwardPolicy(
        List<Level> levels,
        Rounding rounding,
        TiePolicy ties,
        Aggregate aggregate,
        Normalization normalization,
        Optional<BigDecimal> minScore,
        Optional<BigDecimal> maxScore,
        List<TieBreakKey> keys,
        Optional<String> lotSeed) {
    public AwardPolicy {
        levels = Level.checked(levels);
        keys = List.copyOf(keys);
    }

    /** The defaults of the definitions with these levels: cumulative half up, include, mean, any score. */
    public static AwardPolicy of(List<Level> levels) {
        return new AwardPolicy(
                levels,
                Rounding.CUMULATIVE_HALF_UP,
                TiePolicy.INCLUDE,
                Aggregate.MEAN,
                Normalization.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** What a contest's rules say; empty when they set no shares, so that someone has to. */
    public static Optional<AwardPolicy> of(AwardRule rule) {
        List<Level> levels = new ArrayList<>();
        for (AwardLevel level : rule.levels()) {
            level.share().map(Percentage::value).ifPresent(percent -> levels.add(new Level(level.id(), percent)));
        }
        return levels.isEmpty() ? Optional.empty() : Optional.of(of(rule, levels));
    }

    /** What a contest's rules say, with shares from elsewhere. */
    public static AwardPolicy of(AwardRule rule, List<Level> levels) {
        List<TieBreakKey> keys = rule.keys().stream()
                .map(key -> new TieBreakKey(key.column(), key.higherFirst(), key.clause()))
                .toList();
        return new AwardPolicy(
                levels,
                Rounding.byId(rule.rounding()).orElseThrow(),
                TiePolicy.byId(rule.ties()).orElseThrow(),
                Aggregate.byId(rule.aggregate()).orElseThrow(),
                Normalization.NONE,
                rule.minScore(),
                rule.maxScore(),
                keys,
                Optional.empty());
    }

    public AwardPolicy withRounding(Rounding value) {
        return new AwardPolicy(levels, value, ties, aggregate, normalization, minScore, maxScore, keys, lotSeed);
    }

    public AwardPolicy withTies(TiePolicy value) {
        return new AwardPolicy(levels, rounding, value, aggregate, normalization, minScore, maxScore, keys, lotSeed);
    }

    public AwardPolicy withAggregate(Aggregate value) {
        return new AwardPolicy(levels, rounding, ties, value, normalization, minScore, maxScore, keys, lotSeed);
    }

    public AwardPolicy withNormalization(Normalization value) {
        return new AwardPolicy(levels, rounding, ties, aggregate, value, minScore, maxScore, keys, lotSeed);
    }

    public AwardPolicy withScores(BigDecimal least, BigDecimal most) {
        return new AwardPolicy(
                levels, rounding, ties, aggregate, normalization, Optional.of(least), Optional.of(most), keys, lotSeed);
    }

    public AwardPolicy withKeys(List<TieBreakKey> value) {
        return new AwardPolicy(levels, rounding, ties, aggregate, normalization, minScore, maxScore, value, lotSeed);
    }

    public AwardPolicy withLotSeed(String seed) {
        return new AwardPolicy(
                levels, rounding, ties, aggregate, normalization, minScore, maxScore, keys, Optional.of(seed));
    }
}
