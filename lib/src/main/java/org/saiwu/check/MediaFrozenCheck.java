package org.saiwu.check;

import java.util.List;
import java.util.stream.Stream;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.media.Sight;
import org.saiwu.media.ViewingLimits;

/** {@code media.frozen}: movement does not stop dead; one picture for very long is worth a remark. */
final class MediaFrozenCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Stream.of(
                        Sights.check(
                                entry,
                                contest,
                                Sight.Kind.FROZEN,
                                (sight, watched) -> Sights.stretches(
                                        FindingKind.PICTURE_FROZEN, sight, watched, ViewingLimits::frozen)),
                        Sights.check(
                                entry,
                                contest,
                                Sight.Kind.STILL,
                                (sight, watched) -> Sights.stretches(
                                        FindingKind.PICTURE_STILL, sight, watched, ViewingLimits::still)))
                .flatMap(List::stream)
                .toList();
    }
}
