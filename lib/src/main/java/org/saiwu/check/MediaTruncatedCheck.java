package org.saiwu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.MediaInfo;
import org.saiwu.media.PacketSpan;
import org.saiwu.media.Sight;

/** {@code media.truncated}: the video is there to its end. */
final class MediaTruncatedCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    /** Empty bytes at the very end that a real video may have. */
    private static final long USUAL_ZERO_TAIL = 4096;

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        Optional<BoxLayout> boxes = video.result().boxes();
        if (boxes.filter(BoxLayout::incomplete).isPresent()) {
            BoxLayout layout = boxes.get();
            return List.of(
                    layout.truncated() > 0
                            ? Finding.of(FindingKind.VIDEO_TRUNCATED)
                                    .with("missing", new Value.Size(layout.truncated()))
                                    .with("size", new Value.Size(layout.size()))
                                    .with("expected", new Value.Size(layout.size() + layout.truncated()))
                            : Finding.of(FindingKind.VIDEO_INDEX_MISSING));
        }
        Optional<Finding> ofPackets = video.info().flatMap(info -> ofPackets(info, boxes));
        return ofPackets
                .or(() -> video.watched()
                        .flatMap(watched -> watched.sight(Sight.Kind.DAMAGED).map(MediaTruncatedCheck::damaged)))
                .stream()
                .toList();
    }

    private static Finding damaged(Sight sight) {
        List<Value> times = new ArrayList<>();
        sight.stretches().forEach(stretch -> times.add(new Value.Span(stretch.start(), stretch.end())));
        return Sights.of(FindingKind.VIDEO_DAMAGED, sight)
                .with("count", sight.measure(Sight.Measure.ERRORS))
                .with("times", new Value.Several(times));
    }

    private static Optional<Finding> ofPackets(MediaInfo info, Optional<BoxLayout> boxes) {
        long tail = boxes.map(BoxLayout::zeroTail).orElse(0L);
        boolean blank = packets(info).anyMatch(packets -> packets.blank() > 1);
        if (tail > USUAL_ZERO_TAIL && blank) {
            return Optional.of(Finding.of(FindingKind.VIDEO_TAIL_EMPTY).with("size", new Value.Size(tail)));
        }
        boolean missing = packets(info).anyMatch(packets -> packets.missing() > 0);
        if (!missing && !blank) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(FindingKind.VIDEO_PACKETS_MISSING)
                .with(
                        "actual",
                        packets(info).mapToLong(packets -> packets.missing()).sum()
                                + packets(info)
                                        .mapToLong(packets -> packets.blank())
                                        .sum())
                .with("expected", packets(info).mapToLong(PacketSpan::count).sum()));
    }

    /** Sound may be silent, and then its packets may rightly be nothing but zeros. */
    private static Stream<PacketSpan> packets(MediaInfo info) {
        return info.videos().stream().flatMap(stream -> stream.packets().stream());
    }
}
