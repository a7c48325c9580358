package org.saiwu.contest;

import java.util.stream.Collectors;
import org.saiwu.contest.ContestDescription.Section;

/** Describes how scores become awards. */
final class AwardDescription {
    private AwardDescription() {}

    static Section of(AwardRule awards) {
        SectionLines lines = new SectionLines("awards");
        for (AwardLevel level : awards.levels()) {
            lines.add(
                    level.share().isPresent() ? "share" : "level",
                    awards.clause(),
                    "title",
                    level.title(),
                    "share",
                    level.share().map(Percentage::toString).orElse("-"));
        }
        if (awards.levels().stream().anyMatch(level -> level.share().isPresent())) {
            lines.plain("rounding." + awards.rounding());
        }
        lines.plain("ties." + awards.ties()).plain("aggregate." + awards.aggregate());
        if (awards.minScore().isPresent() && awards.maxScore().isPresent()) {
            String least = awards.minScore().get().toPlainString();
            lines.plain("scores", "min", least, "max", awards.maxScore().get().toPlainString());
        }
        for (AwardKey key : awards.keys()) {
            lines.add(key.higherFirst() ? "key" : "keyLower", key.clause(), "title", key.title());
        }
        awards.outstandingUnits().ifPresent(units -> outstanding(lines, units));
        return lines.done();
    }

    private static void outstanding(SectionLines lines, OutstandingUnits units) {
        lines.add("outstandingUnits", units.clause())
                .moreIf(
                        units.minEntries().isPresent(),
                        "minEntries",
                        "limit",
                        units.minEntries().orElse(0))
                .moreIf(
                        units.minAwards().isPresent(),
                        "minAwards",
                        "limit",
                        units.minAwards().orElse(0))
                .moreIf(
                        units.minAwardedShare().isPresent(),
                        "minAwardedShare",
                        "limit",
                        units.minAwardedShare().map(Percentage::toString).orElse("-"))
                .moreIf(units.onTime(), "onTime")
                .moreIf(
                        !units.points().isEmpty(),
                        "points",
                        "points",
                        units.points().isEmpty()
                                ? "-"
                                : units.points().entrySet().stream()
                                        .map(entry -> entry.getKey() + " "
                                                + entry.getValue().toPlainString())
                                        .collect(Collectors.joining(", ")))
                .moreIf(
                        units.places().isPresent(),
                        "places",
                        "places",
                        units.places().orElse(0));
    }
}
