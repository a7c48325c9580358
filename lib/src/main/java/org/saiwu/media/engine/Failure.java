package org.saiwu.media.engine;

import java.util.Optional;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.ProbeResult.Reason;

/** Sorts an engine's refusal; both engines pass through here. */
final class Failure {

    private static final int NO_SUCH_FILE = -2;
    private static final int NOT_PERMITTED = -1;
    private static final int PERMISSION_DENIED = -13;

    private Failure() {}

    /**
     * Returns the result for a refusal.
     *
     * @param code libavformat's error number
     * @param words the engine's message
     */
    static ProbeResult unreadable(int code, String words, Optional<BoxLayout> boxes) {
        return new ProbeResult.Unreadable(reason(code, words, boxes), words, boxes);
    }

    private static Reason reason(int code, String words, Optional<BoxLayout> boxes) {
        if (code == NO_SUCH_FILE || code == PERMISSION_DENIED || code == NOT_PERMITTED) {
            return Reason.NOT_ACCESSIBLE;
        }
        if (words.contains("whitelist")) {
            return Reason.REFUSED_FORMAT;
        }
        return boxes.isPresent() ? Reason.DAMAGED : Reason.NOT_MEDIA;
    }
}
