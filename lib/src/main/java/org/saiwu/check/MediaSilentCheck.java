package org.saiwu.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.media.Sight;
import org.saiwu.media.Viewing;
import org.saiwu.media.ViewingLimits;

/** {@code media.silent}: there is sound, neither too low nor driven beyond full scale. */
final class MediaSilentCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Stream.of(
                        Sights.check(
                                entry,
                                contest,
                                Sight.Kind.SILENT,
                                (sight, watched) -> Sights.stretches(
                                        FindingKind.SOUND_SILENT, sight, watched, ViewingLimits::silence)),
                        Sights.check(entry, contest, Sight.Kind.QUIET, MediaSilentCheck::quiet),
                        Sights.check(
                                entry,
                                contest,
                                Sight.Kind.CLIPPED,
                                (sight, watched) -> Sights.stretches(
                                        FindingKind.SOUND_CLIPPED, sight, watched, ViewingLimits::clipped)))
                .flatMap(List::stream)
                .toList();
    }

    private static Finding quiet(Sight sight, Viewing.Watched watched) {
        BigDecimal loudness = BigDecimal.valueOf(sight.measure(Sight.Measure.LOUDNESS), 1);
        return Sights.of(FindingKind.SOUND_QUIET, sight)
                .with("loudness", loudness.toPlainString())
                .with("limit", Integer.toString(watched.limits().quietest()));
    }
}
