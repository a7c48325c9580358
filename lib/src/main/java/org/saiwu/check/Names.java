package org.saiwu.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names and topics as a person would: width, letter case, spaces and punctuation make no difference. */
final class Names {
    private static final Pattern IGNORED = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\p{C}\\s]+");

    private Names() {}

    static String folded(String name) {
        return IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
