package org.saiwu.check;

import java.math.BigDecimal;
import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.contest.VideoRule;
import org.saiwu.entry.Entry;
import org.saiwu.media.Ratio;
import org.saiwu.media.VideoStream;

/** {@code media.aspect-ratio}: the picture as shown has the ratio asked for, within the tolerance, in exact arithmetic. */
final class MediaAspectRatioCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Videos.check(entry, contest, this::of);
    }

    private List<Finding> of(Videos.Video video, VideoRule rule) {
        return video
                .picture()
                .flatMap(VideoStream::displayAspectRatio)
                .filter(ratio -> !isWithin(ratio, rule))
                .map(ratio -> Finding.of(FindingKind.WRONG_ASPECT_RATIO)
                        .with("actual", ratio.withColon())
                        .with("limit", rule.aspectRatio().toString()))
                .stream()
                .toList();
    }

    /** |ratio - wanted| <= tolerance * wanted, with every denominator multiplied out. */
    private static boolean isWithin(Ratio ratio, VideoRule rule) {
        BigDecimal ours = BigDecimal.valueOf(ratio.numerator())
                .multiply(BigDecimal.valueOf(rule.aspectRatio().height()));
        BigDecimal wanted = BigDecimal.valueOf(ratio.denominator())
                .multiply(BigDecimal.valueOf(rule.aspectRatio().width()));
        BigDecimal allowed = wanted.multiply(rule.aspectTolerance().value()).movePointLeft(2);
        return ours.subtract(wanted).abs().compareTo(allowed) <= 0;
    }
}
