package org.saiwu.media.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.saiwu.media.MediaInfo;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult.Probed;
import org.saiwu.media.Ratio;
import org.saiwu.media.Viewing;
import org.saiwu.media.Viewing.NotWatched;
import org.saiwu.media.Viewing.Reason;
import org.saiwu.media.engine.ProbeChild.Reply;

/** Has a source that was probed watched as well. */
final class Watcher {

    /** A machine that takes longer than half the playing time is stuck; and no file may claim hours of playing to gain time. */
    private static final int PART_OF_PLAYING = 2;

    private static final Duration LONGEST = Duration.ofMinutes(60);

    private final ChildPool children;
    private final ProbeOptions options;

    Watcher(ChildPool children, ProbeOptions options) {
        this.children = children;
        this.options = options;
    }

    /** Returns the result with what came of watching it; a source without picture and sound is left as it is. */
    Probed watched(Probed probed, String address) {
        MediaInfo info = probed.info();
        if (info.videos().isEmpty() && info.audios().isEmpty()) {
            return probed;
        }
        Wanted wanted = EmbeddedProbe.isIndexed(probed.boxes()) ? Wanted.WATCH_INDEXED : Wanted.WATCH;
        String request = wanted + "\n" + ViewingText.text(options.limits()) + "\n" + address;
        try {
            return probed.watched(viewing(children.ask(request, deadline(info, options.deadline()))));
        } catch (MissingEngineException missing) {
            return probed.watched(new NotWatched(Reason.NO_LIBRARIES, String.valueOf(missing.getMessage())));
        }
    }

    /** Returns the usual deadline and half the playing time, one hour at most. */
    static Duration deadline(MediaInfo info, Duration usual) {
        Optional<Duration> playing = info.longestDuration()
                .map(seconds -> Duration.ofMillis(Math.min(LONGEST.toMillis() * PART_OF_PLAYING, millis(seconds))));
        Duration scaled = usual.plus(playing.orElse(Duration.ZERO).dividedBy(PART_OF_PLAYING));
        return scaled.compareTo(LONGEST) > 0 ? LONGEST : scaled;
    }

    private static long millis(Ratio seconds) {
        return seconds.toMicros() / 1000;
    }

    private Viewing viewing(Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            return answered(answer.text().lines().toList());
        } else if (reply instanceof Reply.Nonsense nonsense) {
            return new NotWatched(Reason.BAD_ANSWER, nonsense.why());
        } else if (reply instanceof Reply.Gone gone) {
            return new NotWatched(Reason.CRASHED, gone.words());
        }
        return new NotWatched(Reason.TIMED_OUT, "");
    }

    private Viewing answered(List<String> lines) {
        try {
            if (!lines.isEmpty() && lines.get(0).equals(Frames.FOUND)) {
                return ViewingText.watched(lines.subList(1, lines.size()), options.limits());
            }
            if (lines.size() == 3 && lines.get(0).equals(Frames.UNREADABLE)) {
                return new NotWatched(Reason.UNDECODABLE, lines.get(2));
            }
        } catch (IllegalArgumentException nonsense) {
            return new NotWatched(Reason.BAD_ANSWER, String.valueOf(nonsense.getMessage()));
        }
        return new NotWatched(Reason.BAD_ANSWER, "an answer of no known kind");
    }
}
