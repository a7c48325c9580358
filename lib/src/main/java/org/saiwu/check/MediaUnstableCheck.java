package org.saiwu.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.media.Sight;
import org.saiwu.media.ViewingLimits;

/** {@code media.unstable}: the picture neither shakes nor comes back nor stutters. */
final class MediaUnstableCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Stream.of(
                        Sights.check(
                                entry,
                                contest,
                                Sight.Kind.SHAKING,
                                (sight, watched) -> Sights.stretches(
                                        FindingKind.PICTURE_SHAKING, sight, watched, ViewingLimits::shaking)),
                        Sights.check(
                                entry,
                                contest,
                                Sight.Kind.REPEATED,
                                (sight, watched) -> Sights.stretches(
                                        FindingKind.PICTURE_REPEATED, sight, watched, ViewingLimits::repeated)),
                        Sights.check(entry, contest, Sight.Kind.UNEVEN_RATE, (sight, watched) -> Sights.of(
                                        FindingKind.FRAME_RATE_UNEVEN, sight)
                                .with("slowest", rate(sight, Sight.Measure.SLOWEST))
                                .with("fastest", rate(sight, Sight.Measure.FASTEST))))
                .flatMap(List::stream)
                .toList();
    }

    /** Pictures a second, to a tenth. */
    private static String rate(Sight sight, Sight.Measure measure) {
        return BigDecimal.valueOf(sight.measure(measure), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
