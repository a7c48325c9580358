package org.saiwu.media;

import java.util.Optional;

/**
 * A stream of sound.
 *
 * @param index of the stream in the file, from 0
 * @param codec such as {@code aac}; {@code unknown} if the engine does not know it
 * @param channels 0 if unknown
 * @param sampleRate samples a second; 0 if unknown
 * @param bitRate bits a second, if known
 * @param startTime in seconds, if known; may be negative
 * @param duration in seconds, exact in the stream's time base, if the file says
 * @param packets what was found of its packets; empty at {@link ProbeDepth#QUICK}
 */
public record AudioStream(
        int index,
        String codec,
        int channels,
        int sampleRate,
        Optional<Long> bitRate,
        Optional<Ratio> startTime,
        Optional<Ratio> duration,
        Optional<PacketSpan> packets) {}
