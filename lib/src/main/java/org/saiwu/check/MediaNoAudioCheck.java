package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;

/** {@code media.no-audio}: the video has sound. */
final class MediaNoAudioCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        return video.info()
                        .filter(info ->
                                !info.videos().isEmpty() && info.audios().isEmpty())
                        .isPresent()
                ? List.of(Finding.of(FindingKind.NO_SOUND))
                : List.of();
    }
}
