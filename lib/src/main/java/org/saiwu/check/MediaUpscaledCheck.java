package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.media.Sight;

/** {@code media.upscaled}: the picture was recorded as large as it is. */
final class MediaUpscaledCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Sights.check(
                entry, contest, Sight.Kind.UPSCALED, (sight, watched) -> Sights.of(FindingKind.PICTURE_UPSCALED, sight)
                        .with("width", sight.measure(Sight.Measure.WIDTH))
                        .with("height", sight.measure(Sight.Measure.HEIGHT)));
    }
}
