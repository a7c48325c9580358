package org.saiwu.contest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies the exact rules that a report was made with. */
final class ContestDigest {
    private ContestDigest() {}

    /** {@code sha256:} and the hex digest of the inherited file's bytes (none when nothing is inherited) followed by the file's. */
    static String of(byte[] inherited, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(inherited);
            return "sha256:" + HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
