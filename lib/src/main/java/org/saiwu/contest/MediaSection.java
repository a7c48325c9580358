package org.saiwu.contest;

import java.time.Duration;
import java.util.Optional;

/** Reads the limits of the attachment and what videos have to be. */
final class MediaSection {
    private static final int MOST_PIXELS = 100_000;

    private MediaSection() {}

    static Attachment attachment(RulesMapping mapping) {
        String clause = mapping.text("clause");
        long maxSize = mapping.required("maxSize").flatMap(RulesValue::size).orElse(Long.MAX_VALUE);
        Optional<RulesValue> warning = mapping.optional("warnAbove");
        long warnAbove = warning.flatMap(RulesValue::size).orElse(maxSize);
        mapping.finish();
        if (warning.isPresent() && warnAbove > maxSize) {
            CountSection.atMost(warning.get(), Notation.formatSize(warnAbove), "maxSize", Notation.formatSize(maxSize));
        }
        return new Attachment(clause, maxSize, Math.min(warnAbove, maxSize));
    }

    static VideoRule video(RulesMapping mapping) {
        VideoRule rule = new VideoRule(
                mapping.text("clause"),
                mapping.someTexts("containers"),
                mapping.integer("minWidth", 1, MOST_PIXELS).orElse(1),
                mapping.integer("minHeight", 1, MOST_PIXELS).orElse(1),
                mapping.required("aspectRatio").flatMap(RulesValue::ratio).orElse(new AspectRatio(1, 1)),
                mapping.percentage("aspectTolerance").orElse(Percentage.of(1)),
                mapping.duration("durationTolerance").orElse(Duration.ofSeconds(1)),
                mapping.texts("videoCodecs"),
                mapping.texts("audioCodecs"));
        mapping.finish();
        return rule;
    }
}
