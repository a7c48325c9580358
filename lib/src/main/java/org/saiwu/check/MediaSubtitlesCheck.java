package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;
import org.saiwu.media.Sight;

/** {@code media.subtitles}: whether there is a subtitle track, or what looks like subtitles in the picture of a video that was watched. */
final class MediaSubtitlesCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        if (video.watched()
                .flatMap(watched -> watched.sight(Sight.Kind.SUBTITLES))
                .isPresent()) {
            return List.of();
        }
        return video.info()
                        .filter(info ->
                                !info.videos().isEmpty() && info.subtitles().isEmpty())
                        .isPresent()
                ? List.of(Finding.of(FindingKind.NO_SUBTITLE_TRACK))
                : List.of();
    }
}
