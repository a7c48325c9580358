package org.saiwu.media.engine;

import java.io.IOException;
import java.util.Optional;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.ProbeResult.Reason;
import org.saiwu.media.ProbeResult.Unreadable;

/** What is done with a source before and after any engine sees it. */
final class Sources {

    private Sources() {}

    /** An engine's work on a source whose boxes are known. */
    interface Work {
        ProbeResult on(String address, Optional<BoxLayout> boxes) throws IOException;
    }

    /** Reads the boxes, lets the engine work unless the source is empty, and turns a failure to read into a result. */
    static ProbeResult probe(MediaSource source, Work work) {
        if (source.length() == 0) {
            return new Unreadable(Reason.EMPTY, "", Optional.empty());
        }
        Optional<BoxLayout> boxes = Optional.empty();
        try {
            boxes = BoxLayout.read(source);
            return work.on(Address.of(source), boxes);
        } catch (IOException e) {
            return new Unreadable(Reason.NOT_ACCESSIBLE, e.toString(), boxes);
        }
    }

    /** Maps an answer; one that makes no sense is a result of its own. */
    static ProbeResult probed(RawProbe raw, Optional<BoxLayout> boxes, MediaSource source) throws IOException {
        try {
            return new ProbeResult.Probed(InfoMapping.map(raw, boxes, source), boxes);
        } catch (IllegalArgumentException e) {
            return badAnswer(String.valueOf(e.getMessage()), boxes);
        }
    }

    static ProbeResult badAnswer(String words, Optional<BoxLayout> boxes) {
        return new Unreadable(Reason.BAD_ANSWER, words, boxes);
    }
}
