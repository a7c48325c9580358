package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.media.Sight;

/** {@code media.letterbox}: no black bars stand beside or above the picture throughout. */
final class MediaLetterboxCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Sights.check(entry, contest, Sight.Kind.LETTERBOX, (sight, watched) -> Sights.of(
                        FindingKind.PICTURE_LETTERBOX, sight)
                .with("width", sight.measure(Sight.Measure.WIDTH))
                .with("height", sight.measure(Sight.Measure.HEIGHT)));
    }
}
