package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.Viewing;

/** {@code media.unreadable}: the engine can read the video, and there is a picture in it. */
final class MediaUnreadableCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        if (video.isCut()) {
            // media.truncated says it better.
            return List.of();
        }
        ProbeResult result = video.result();
        if (result instanceof ProbeResult.Probed probed) {
            if (probed.viewing() instanceof Viewing.NotWatched not) {
                return List.of(Finding.of(FindingKind.VIDEO_NOT_WATCHED)
                        .with("reason", Documents.word("not-watched", not.reason())));
            }
            return probed.info().videos().isEmpty() ? List.of(Finding.of(FindingKind.NO_PICTURE)) : List.of();
        }
        if (result instanceof ProbeResult.TimedOut timedOut) {
            return List.of(Finding.of(FindingKind.VIDEO_TIMED_OUT).with("limit", Value.of(timedOut.deadline())));
        }
        if (result instanceof ProbeResult.EngineMissing missing) {
            return List.of(
                    Finding.of(FindingKind.NO_VIDEO_ENGINE).with("reason", Documents.word("remedy", missing.remedy())));
        }
        if (result instanceof ProbeResult.Unreadable unreadable) {
            return List.of(Finding.of(FindingKind.VIDEO_UNREADABLE)
                    .with("reason", Documents.word("video", unreadable.reason())));
        }
        return List.of(Finding.of(FindingKind.VIDEO_CRASHED_ENGINE));
    }
}
