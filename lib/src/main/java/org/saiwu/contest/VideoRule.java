package org.saiwu.contest;

import java.time.Duration;
import java.util.List;

/**
 * What every video of the contest has to be.
 *
 * @param containers accepted containers, as the probe names them, for example {@code mp4}
 * @param minWidth stored pixels
 * @param minHeight stored pixels
 * @param aspectTolerance how far the displayed ratio may be off
 * @param durationTolerance how much longer than an item's limit still passes
 * @param videoCodecs codecs that play everywhere; others are reported
 */
public record VideoRule(
        String clause,
        List<String> containers,
        int minWidth,
        int minHeight,
        AspectRatio aspectRatio,
        Percentage aspectTolerance,
        Duration durationTolerance,
        List<String> videoCodecs,
        List<String> audioCodecs) {
    public VideoRule {
        containers = List.copyOf(containers);
        videoCodecs = List.copyOf(videoCodecs);
        audioCodecs = List.copyOf(audioCodecs);
    }
}
