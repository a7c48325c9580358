package org.saiwu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.media.Sight;
import org.saiwu.media.Viewing;
import org.saiwu.media.ViewingLimits;

/** What checks of what was seen and heard while watching a video have in common. */
final class Sights {
    private Sights() {}

    /** Makes findings of what was seen of a kind, in every video of the entry that was watched. */
    static List<Finding> check(Entry entry, Contest contest, Sight.Kind kind, SightCheck check) {
        return Videos.check(entry, contest, (video, rule) -> video.watched().stream()
                .flatMap(watched -> watched.sight(kind).stream().map(sight -> check.of(sight, watched)))
                .toList());
    }

    /** A sight turned into a finding. */
    @FunctionalInterface
    interface SightCheck {
        Finding of(Sight sight, Viewing.Watched watched);
    }

    /** A finding of stretches: how many, where, the longest, and how long one may be. */
    static Finding stretches(
            FindingKind kind, Sight sight, Viewing.Watched watched, Function<ViewingLimits, java.time.Duration> limit) {
        List<Value> times = new ArrayList<>();
        sight.stretches().forEach(stretch -> times.add(new Value.Span(stretch.start(), stretch.end())));
        Finding finding = of(kind, sight)
                .with("count", times.size())
                .with("times", new Value.Several(times))
                .with("limit", Value.of(limit.apply(watched.limits())));
        return sight.longest()
                .map(longest -> finding.with("longest", Value.of(longest.length())))
                .orElse(finding);
    }

    /** A finding with its confidence and its picture. */
    static Finding of(FindingKind kind, Sight sight) {
        Finding finding = Finding.of(kind).with("confidence", Documents.word("confidence", sight.confidence()));
        Optional<String> still = sight.still();
        return still.isPresent() ? finding.with("still", new Value.Still(still.get())) : finding;
    }
}
