package org.saiwu.media;

import java.time.Duration;
import java.util.Optional;

/** What came of probing one source; the boxes of an MP4 or QuickTime file are known even when the engine failed. */
public sealed interface ProbeResult {

    /** Returns the box layout, if the source is made of MP4 boxes at all. */
    Optional<BoxLayout> boxes();

    /**
     * The engine understood the source.
     *
     * @param info what it found; it may still hold no video
     * @param viewing what came of watching it
     */
    record Probed(MediaInfo info, Optional<BoxLayout> boxes, Viewing viewing) implements ProbeResult {
        /** Makes a result of a source that nobody asked to watch. */
        public Probed(MediaInfo info, Optional<BoxLayout> boxes) {
            this(info, boxes, new Viewing.NotAsked());
        }

        /** Returns the same with what came of watching it. */
        public Probed watched(Viewing newViewing) {
            return new Probed(info, boxes, newViewing);
        }
    }

    /**
     * The source is no video that can be read.
     *
     * @param detail the engine's own words, in English, one line of at most 300 characters; may be empty
     */
    record Unreadable(Reason reason, String detail, Optional<BoxLayout> boxes) implements ProbeResult {
        /** Shortens the detail. */
        public Unreadable {
            detail = Detail.bounded(detail);
        }
    }

    /**
     * The engine's process died on this source, which says that the source is damaged or hostile.
     *
     * @param detail its last words, one line of at most 300 characters; may be empty
     */
    record Crashed(String detail, Optional<BoxLayout> boxes) implements ProbeResult {
        /** Shortens the detail. */
        public Crashed {
            detail = Detail.bounded(detail);
        }
    }

    /**
     * The engine did not answer in time and was ended.
     *
     * @param deadline the time it had
     */
    record TimedOut(Duration deadline, Optional<BoxLayout> boxes) implements ProbeResult {}

    /**
     * There is no engine that works here: this says nothing about the source.
     *
     * @param remedy what would help
     * @param detail what was tried, one line of at most 300 characters
     */
    record EngineMissing(Remedy remedy, String detail, Optional<BoxLayout> boxes) implements ProbeResult {
        /** Shortens the detail. */
        public EngineMissing {
            detail = Detail.bounded(detail);
        }
    }

    /** Why a source is unreadable. */
    enum Reason {
        /** No bytes at all. */
        EMPTY,
        /** The file is not there or may not be read. */
        NOT_ACCESSIBLE,
        /** No known container. */
        NOT_MEDIA,
        /** A playlist or another format that would make the engine read other files; never opened. */
        REFUSED_FORMAT,
        /** A known container whose index or headers are missing or broken. */
        DAMAGED,
        /** The engine gave an answer that makes no sense. */
        BAD_ANSWER
    }

    /** What would make an engine work. */
    enum Remedy {
        /** The program was built without native libraries for this platform: name an ffprobe program. */
        USE_PROGRAM,
        /** The libraries could not be unpacked: make the cache folder writable or name a temporary folder with space. */
        MAKE_SPACE,
        /** The libraries or the Java child process did not start: see the detail, or name an ffprobe program. */
        REPAIR_INSTALLATION,
        /** The named ffprobe program is missing or does not start: name another. */
        NAME_ANOTHER_PROGRAM
    }
}
