package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.media.Sight;
import org.saiwu.media.ViewingLimits;

/** {@code media.black}: the picture is not black for long. */
final class MediaBlackCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Sights.check(
                entry,
                contest,
                Sight.Kind.BLACK,
                (sight, watched) -> Sights.stretches(FindingKind.PICTURE_BLACK, sight, watched, ViewingLimits::black));
    }
}
