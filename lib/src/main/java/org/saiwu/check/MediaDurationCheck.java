package org.saiwu.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;
import org.saiwu.media.MediaInfo;
import org.saiwu.media.Ratio;

/** {@code media.duration}: the video is no longer than its item allows, by the longest duration that the file states. */
final class MediaDurationCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        Optional<Duration> limit = video.file().item().flatMap(Item::maxDuration);
        if (limit.isEmpty()
                || video.info().filter(info -> !info.videos().isEmpty()).isEmpty()) {
            return List.of();
        }
        Optional<Duration> duration = Videos.duration(video.file());
        if (duration.isEmpty()) {
            return List.of(Finding.of(FindingKind.DURATION_UNKNOWN).with("limit", Value.of(limit.get())));
        }
        Duration allowed = limit.get().plus(rule.durationTolerance());
        boolean within = video.info()
                .flatMap(MediaInfo::longestDuration)
                .filter(exact -> exact.compareTo(seconds(allowed)) <= 0)
                .isPresent();
        Duration excess = duration.get().minus(limit.get());
        return within
                ? List.of()
                : List.of(Finding.of(FindingKind.VIDEO_TOO_LONG)
                        .with("duration", Value.of(duration.get()))
                        .with("limit", Value.of(limit.get()))
                        .with("excess", Value.of(wholeSeconds(excess))));
    }

    private static Ratio seconds(Duration time) {
        return new Ratio(time.toNanos(), 1_000_000_000);
    }

    /** Up to the next second: what has to go at the least. */
    private static Duration wholeSeconds(Duration time) {
        return Duration.ofSeconds(time.plusNanos(999_999_999).toSeconds());
    }
}
