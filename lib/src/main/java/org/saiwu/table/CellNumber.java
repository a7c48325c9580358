package org.saiwu.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them, taken exactly. */
public final class CellNumber {
    private static final int LONGEST = 100;
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?");

    private CellNumber() {}

    /**
     * The number a text stands for: full-width digits, a sign, thousands separators in groups of three, a percent
     * sign (15% is 0.15); empty when the text is no number. Trailing zeros are dropped.
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = isPlainDigits(text) ? text : folded(text);
        boolean percent = plain.endsWith("%");
        if (percent) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        Matcher matcher = PLAIN.matcher(plain);
        if (!matcher.matches()) {
            if (!GROUPED.matcher(plain).matches()) {
                return Optional.empty();
            }
            plain = plain.replace(",", "");
        }
        BigDecimal number = new BigDecimal(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        return Optional.of(tidy(percent ? number.movePointLeft(2) : number));
    }

    /** Without trailing zeros, and without an exponent in its plain digits. */
    static BigDecimal tidy(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static boolean isPlainDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter < '0' || letter > '9') && letter != '.') {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return folded.replace('\u2212', '-').replace('\u2010', '-').replace("、", ",");
    }
}
