package org.saiwu.award;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A drawn lot that anybody can draw again: works go in the order of SHA-256(seed, line feed, work id), in UTF-8, compared
 * as hexadecimal text; the smallest goes first.
 */
public final class Lot {
    private Lot() {}

    /** The lot of a work. */
    public static String of(String seed, String work) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest((seed + "\n" + work).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
