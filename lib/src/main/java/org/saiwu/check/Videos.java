package org.saiwu.check;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Role;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.MediaInfo;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.Ratio;
import org.saiwu.media.VideoStream;
import org.saiwu.media.Viewing;

/** What checks of videos have in common. */
final class Videos {
    private Videos() {}

    /** A rule held against one video. */
    @FunctionalInterface
    interface VideoCheck {
        List<Finding> check(Video video, VideoRule rule);
    }

    /** A video and what the probe said of it. */
    record Video(EntryFile file, ProbeResult result) {
        Optional<MediaInfo> info() {
            return result instanceof ProbeResult.Probed probed ? Optional.of(probed.info()) : Optional.empty();
        }

        Optional<VideoStream> picture() {
            return info().flatMap(MediaInfo::mainVideo);
        }

        /** What was seen and heard, if it was watched. */
        Optional<Viewing.Watched> watched() {
            return result instanceof ProbeResult.Probed probed && probed.viewing() instanceof Viewing.Watched watched
                    ? Optional.of(watched)
                    : Optional.empty();
        }

        /** Whether the boxes say that a part of the file is missing. */
        boolean isCut() {
            return result.boxes().filter(BoxLayout::incomplete).isPresent();
        }
    }

    /** Holds a rule against every video of the entry that was probed; its findings name the file and the rule's clause. */
    static List<Finding> check(Entry entry, Contest contest, VideoCheck check) {
        Optional<VideoRule> rule = contest.video();
        if (rule.isEmpty()) {
            return List.of();
        }
        return entry.files().stream()
                .filter(file ->
                        file.item().filter(item -> item.role() == Role.VIDEO).isPresent())
                .flatMap(file -> file.media().stream().map(result -> new Video(file, result)))
                .flatMap(video -> check.check(video, rule.get()).stream()
                        .map(finding ->
                                finding.in(video.file().path()).under(rule.get().clause())))
                .toList();
    }

    /** The longest duration that a probed video states, to the microsecond. */
    static Optional<Duration> duration(EntryFile file) {
        return file.media()
                .filter(ProbeResult.Probed.class::isInstance)
                .map(ProbeResult.Probed.class::cast)
                .flatMap(probed -> probed.info().longestDuration())
                .map(Videos::duration);
    }

    static Duration duration(Ratio seconds) {
        return Duration.of(seconds.toMicros(), ChronoUnit.MICROS);
    }
}
