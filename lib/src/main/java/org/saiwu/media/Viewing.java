package org.saiwu.media;

import java.util.List;
import java.util.Optional;

/** What came of watching a video: decoding it, as {@link ProbeDepth#DEEP} asks for. */
public sealed interface Viewing {

    /** Nobody asked for it. */
    record NotAsked() implements Viewing {}

    /**
     * It was watched.
     *
     * @param limits what was held against it
     * @param coverage how much of it was decoded
     * @param sights what was seen, each kind at most once, in the order of {@link Sight.Kind}
     */
    record Watched(ViewingLimits limits, Coverage coverage, List<Sight> sights) implements Viewing {
        /** Copies the sights. */
        public Watched {
            sights = List.copyOf(sights);
        }

        /** Returns what was seen of a kind. */
        public Optional<Sight> sight(Sight.Kind kind) {
            return sights.stream().filter(sight -> sight.kind() == kind).findFirst();
        }
    }

    /**
     * It could not be watched, which says nothing about its picture and sound.
     *
     * @param detail the engine's own words, one line of at most 300 characters; may be empty
     */
    record NotWatched(Reason reason, String detail) implements Viewing {
        /** Shortens the detail. */
        public NotWatched {
            detail = Detail.bounded(detail);
        }
    }

    /** How much of the picture was decoded; sound always is from end to end. */
    enum Coverage {
        /** Every picture. */
        WHOLE,
        /** Key pictures, and every picture where those or the packets looked suspicious. */
        KEY_PICTURES
    }

    /** Why a video was not watched. */
    enum Reason {
        /** The engine is an ffprobe program, which decodes nothing. */
        PROGRAM,
        /** The libraries for watching are missing or don't start here. */
        NO_LIBRARIES,
        /** It took too long. */
        TIMED_OUT,
        /** The engine's process died on it. */
        CRASHED,
        /** The engine gave an answer that makes no sense. */
        BAD_ANSWER,
        /** There is no decoder for it, or its pictures are larger than any video's. */
        UNDECODABLE
    }
}
