package org.saiwu.media;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of thing that was seen or heard while watching a video.
 *
 * @param stretches where, in order; empty for what holds for the whole video
 * @param measures what was measured
 * @param confidence how sure that it is what it looks like
 * @param still a picture of the moment as a JPEG of at most 40 kB in Base64, about 320 pixels wide
 */
public record Sight(
        Kind kind,
        List<Stretch> stretches,
        Map<Measure, Long> measures,
        Confidence confidence,
        Optional<String> still) {

    /** Copies the collections. */
    public Sight {
        stretches = List.copyOf(stretches);
        measures = Map.copyOf(measures);
    }

    /** Returns a measure; one that the kind doesn't have is an {@link IllegalArgumentException}. */
    public long measure(Measure measure) {
        Long value = measures.get(measure);
        if (value == null) {
            throw new IllegalArgumentException(kind + " has no " + measure);
        }
        return value;
    }

    /** Returns the longest stretch, the first of equals; empty for what holds for the whole video. */
    public Optional<Stretch> longest() {
        return stretches.stream().reduce((one, other) -> other.length().compareTo(one.length()) > 0 ? other : one);
    }

    /** What there is to see and hear. */
    public enum Kind {
        /** Nothing but black. */
        BLACK,
        /** The picture stops in the middle of movement. */
        FROZEN,
        /** One picture for very long, as a slide may be. */
        STILL,
        /** The camera shakes. */
        SHAKING,
        /** Moving pictures that were shown before: pairs, the earlier stretch and then the later one. */
        REPEATED,
        /** Pictures or sound that can't be decoded without errors. */
        DAMAGED,
        /** A steady picture with black bars at both sides, or above and below. */
        LETTERBOX,
        /** A picture made larger than it was recorded. */
        UPSCALED,
        /** Pictures that follow each other at uneven times. */
        UNEVEN_RATE,
        /** No sound, or next to none. */
        SILENT,
        /** Sound too low throughout. */
        QUIET,
        /** Sound driven beyond full scale. */
        CLIPPED,
        /** Lines of text at the foot of the picture that come and go. */
        SUBTITLES
    }

    /** What is measured, always in whole numbers. */
    public enum Measure {
        /** Stored pixels across that the picture inside bars, or before enlarging, has. */
        WIDTH,
        /** Stored pixels down. */
        HEIGHT,
        /** Loudness in tenths of LUFS (EBU R 128), below zero. */
        LOUDNESS,
        /** Movement from one picture to the next in thousandths of the picture's width, root mean square. */
        MOVEMENT,
        /** Pictures in a thousand seconds where they follow most slowly. */
        SLOWEST,
        /** Pictures in a thousand seconds where they follow most quickly. */
        FASTEST,
        /** How many errors. */
        ERRORS
    }

    /** How sure. */
    public enum Confidence {
        /** It could well be something else. */
        LOW,
        /** Probably. */
        MEDIUM,
        /** Measured. */
        HIGH
    }
}
