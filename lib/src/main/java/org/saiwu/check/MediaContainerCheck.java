package org.saiwu.check;

import java.util.List;
import java.util.Set;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;

/** {@code media.container}: the container is one that the contest takes, by its content. */
final class MediaContainerCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    /** Containers that have a name which users know. */
    private static final Set<String> NAMED =
            Set.of("3gp", "asf", "avi", "flv", "matroska", "mov", "mpeg", "mpegts", "ogg", "rm", "webm");

    private static Value named(String container) {
        return NAMED.contains(container) ? new Value.Word("container." + container) : Value.of(container);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        return video
                .info()
                .filter(info -> !rule.containers().contains(info.container()))
                .map(info -> Finding.of(FindingKind.WRONG_CONTAINER)
                        .with("container", named(info.container()))
                        .with("limit", Value.ofTexts(rule.containers())))
                .stream()
                .toList();
    }
}
