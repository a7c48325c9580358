package org.saiwu.check;

import java.time.Duration;
import java.util.Optional;

/**
 * What reports say of a video.
 *
 * @param container as the probe names it, for example {@code mp4}
 * @param width stored pixels
 * @param height stored pixels
 * @param displayAspectRatio as shown, in lowest terms, for example {@code 16:9}
 * @param duration the longest of container and streams
 */
public record MediaSummary(
        String container,
        Optional<Integer> width,
        Optional<Integer> height,
        Optional<String> displayAspectRatio,
        Optional<Duration> duration,
        Optional<String> videoCodec,
        Optional<String> audioCodec) {}
