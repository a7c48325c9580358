package org.saiwu.media.engine;

import java.util.Optional;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.ProbeResult.EngineMissing;
import org.saiwu.media.ProbeResult.Remedy;

/** An engine can't be started here. */
final class MissingEngineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Remedy remedy;

    MissingEngineException(Remedy remedy, String detail) {
        super(detail);
        this.remedy = remedy;
    }

    EngineMissing result(Optional<BoxLayout> boxes) {
        return new EngineMissing(remedy, String.valueOf(getMessage()), boxes);
    }
}
