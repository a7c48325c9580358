package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;

/** {@code media.container}: the container is one that the contest takes, by its content. */
final class MediaContainerCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        return video
                .info()
                .filter(info -> !rule.containers().contains(info.container()))
                .map(info -> Finding.of(FindingKind.WRONG_CONTAINER)
                        .with("container", info.container())
                        .with("limit", Value.ofTexts(rule.containers())))
                .stream()
                .toList();
    }
}
