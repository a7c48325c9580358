package org.saiwu.report;

import java.util.Optional;
import org.saiwu.check.Finding;
import org.saiwu.check.Value;

/** Lets a page have as many still pictures as a browser opens with ease, the first ones in the order of the entries. */
final class StillAllowance {
    private static final long MOST_CHARACTERS = 24_000_000;

    private long left = MOST_CHARACTERS;

    /** The picture of a finding in Base64, if it has one and there is room for it. */
    Optional<String> of(Finding finding) {
        if (finding.values().get("still") instanceof Value.Still still
                && still.base64().length() <= left) {
            left -= still.base64().length();
            return Optional.of(still.base64());
        }
        return Optional.empty();
    }
}
