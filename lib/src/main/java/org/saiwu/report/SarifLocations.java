package org.saiwu.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where findings lie, in the terms of SARIF. */
final class SarifLocations {
    private static final String UNRESERVED = "-._~!$&'()*+,;=@";

    private SarifLocations() {}

    /** The URI of the file on disk that holds what a finding is about: a zip stands for the files in it. */
    static String uri(String entryPath, Optional<String> file) {
        String path = entryPath;
        if (file.isPresent() && !isZip(entryPath)) {
            String inside = file.get();
            int attachment = inside.indexOf("!/");
            path = entryPath + "/" + (attachment < 0 ? inside : inside.substring(0, attachment));
        }
        String encoded = encode(path);
        if (path.startsWith("//")) {
            return "file:" + encoded;
        }
        if (path.startsWith("/")) {
            return "file://" + encoded;
        }
        boolean drive = path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
        // A drive's colon may stand; any other in a first segment would look like a scheme.
        return drive ? "file:///" + path.charAt(0) + ":" + encode(path.substring(2)) : encoded;
    }

    private static boolean isZip(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static String encode(String path) {
        StringBuilder out = new StringBuilder(path.length() * 2);
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (plain || c == '/' || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return out.toString();
    }

    /** A short digest of some texts. */
    static String fingerprint(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
