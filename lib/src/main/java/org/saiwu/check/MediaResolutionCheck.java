package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;
import org.saiwu.media.VideoStream;

/** {@code media.resolution}: the stored picture has at least the pixels asked for, on its side or not. */
final class MediaResolutionCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        return video
                .picture()
                .filter(picture -> picture.width() > 0 && !isLargeEnough(picture, rule))
                .map(picture -> Finding.of(FindingKind.RESOLUTION_TOO_LOW)
                        .with("width", picture.width())
                        .with("height", picture.height())
                        .with("minWidth", rule.minWidth())
                        .with("minHeight", rule.minHeight()))
                .stream()
                .toList();
    }

    private static boolean isLargeEnough(VideoStream picture, VideoRule rule) {
        return (picture.width() >= rule.minWidth() && picture.height() >= rule.minHeight())
                || (picture.turned() && picture.height() >= rule.minWidth() && picture.width() >= rule.minHeight());
    }
}
