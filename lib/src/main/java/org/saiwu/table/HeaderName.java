package org.saiwu.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the names of columns are compared. */
public final class HeaderName {
    /** Longer text is no header; it is cut before the comparison, so that a hostile cell costs nothing. */
    private static final int LONGEST = 200;

    private static final Pattern BRACKETS =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|《[^《》]*》");
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+|^[*:]+|[*:]+$");

    private HeaderName() {}

    /** The name without width, letter case, spaces, marks for required fields, and hints in brackets. */
    public static String normalise(String name) {
        String folded = withBrackets(name);
        String bare = NOISE.matcher(BRACKETS.matcher(folded).replaceAll("")).replaceAll("");
        return bare.isEmpty() ? folded : bare;
    }

    /** As {@link #normalise}, with the hints kept: tells 得分(甲) from 得分(乙). */
    static String withBrackets(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String folded = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(NOISE.matcher(folded).replaceAll("")).replaceAll("");
    }
}
