package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;

/** {@code media.faststart}: the index stands before the data, so that the video starts at once over a network. */
final class MediaFaststartCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        return video.result()
                        .boxes()
                        .filter(boxes -> video.info().isPresent() && !boxes.incomplete())
                        .filter(boxes -> !boxes.fastStart() && !boxes.fragmented())
                        .isPresent()
                ? List.of(Finding.of(FindingKind.INDEX_AT_END))
                : List.of();
    }
}
