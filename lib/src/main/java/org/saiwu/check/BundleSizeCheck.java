package org.saiwu.check;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Attachment;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;

/** {@code bundle.size}: the attachment is no larger than the portal takes, packed already or not. */
final class BundleSizeCheck implements EntryCheck {
    private static final long DECIMAL_MEGABYTE = 1_000_000;

    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return contest
                .attachment()
                .flatMap(rule -> of(entry, rule).map(finding -> finding.under(rule.clause())))
                .stream()
                .toList();
    }

    private static Optional<Finding> of(Entry entry, Attachment rule) {
        long size = entry.packedSize();
        if (size > rule.maxSize()) {
            return Optional.of(tooLarge(entry, size, rule.maxSize()));
        }
        if (size > rule.warnAbove()) {
            return Optional.of(measured(FindingKind.ATTACHMENT_NEAR_LIMIT, entry, size, rule.warnAbove())
                    .with("limit", Value.of(rule.warnAbove() / DECIMAL_MEGABYTE + " MB")));
        }
        return Optional.empty();
    }

    private static Finding tooLarge(Entry entry, long size, long limit) {
        Finding plain = measured(FindingKind.ATTACHMENT_TOO_LARGE, entry, size, limit);
        Optional<EntryFile> video = entry.files().stream()
                .filter(file -> file.place() == EntryFile.Place.PACKED)
                .filter(file -> Videos.duration(file)
                        .filter(time -> time.toMillis() > 0)
                        .isPresent())
                .max(Comparator.comparingLong(EntryFile::size));
        if (video.isEmpty() || size - video.get().size() >= limit) {
            return plain;
        }
        Duration duration = Videos.duration(video.get()).orElseThrow();
        long room = limit - (size - video.get().size());
        return measured(FindingKind.ATTACHMENT_TOO_LARGE_BY_VIDEO, entry, size, limit)
                .with("video", video.get().path())
                .with("videoSize", new Value.Size(video.get().size()))
                .with("duration", Value.of(duration))
                .with("rate", new Value.Rate(bitsPerSecond(room, duration)));
    }

    /** The rate, in bits per second and rounded down, at which a video of that length fills the room. */
    private static long bitsPerSecond(long room, Duration duration) {
        return BigInteger.valueOf(room)
                .multiply(BigInteger.valueOf(8_000))
                .divide(BigInteger.valueOf(Math.max(1, duration.toMillis())))
                .longValueExact();
    }

    private static Finding measured(FindingKind kind, Entry entry, long size, long limit) {
        Finding finding = Finding.of(kind)
                .with("size", new Value.Size(size))
                .with("limit", new Value.Size(limit))
                .with("excess", new Value.Size(size - limit));
        return entry.attachments().size() == 1
                ? finding.in(entry.attachments().get(0).path())
                : finding;
    }
}
