package org.saiwu.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The labels that are looked for in forms, made ready to be compared once for any number of forms. */
public final class FormLabels {

    /** A longer cell is not a label. */
    private static final int MAX_LABEL = 60;

    private static final Pattern REMARK =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|《[^《》]*》");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]【】〔〕<>《》]");
    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Z}\\p{Cf}:*#★☆_]+");
    private static final Pattern NUMBERING =
            Pattern.compile("^(第?[0-9]{1,2}[.、)项]|\\([0-9一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}[、.])+");

    private final Map<String, List<String>> fields = new HashMap<>();

    /**
     * Takes the labels to look for.
     *
     * @param labels for each field id its labels; compared without white space, colons, asterisks, numbering, remarks in brackets,
     *     and the differences that NFKC folds
     */
    public FormLabels(Map<String, List<String>> labels) {
        labels.forEach((field, synonyms) -> {
            for (String synonym : synonyms) {
                List<String> known = fields.computeIfAbsent(normalise(synonym), key -> new ArrayList<>());
                if (!known.contains(field)) {
                    known.add(field);
                }
            }
        });
        fields.remove("");
    }

    /** Returns the fields that a text is the label of; none when it is no label that is looked for. */
    List<String> fieldsOf(String text) {
        return text.isEmpty() || text.length() > MAX_LABEL
                ? List.of()
                : fields.getOrDefault(normalise(text), List.of());
    }

    boolean isLabel(String text) {
        return !fieldsOf(text).isEmpty();
    }

    /** Returns what is compared: NFKC, lower case, without numbering, remarks in brackets, white space, colons and asterisks. */
    static String normalise(String label) {
        String folded = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String compact = DECORATION.matcher(folded).replaceAll("");
        String unnumbered = NUMBERING.matcher(compact).replaceFirst("");
        String bare = REMARK.matcher(unnumbered).replaceAll("");
        // A label that stands in brackets altogether is no remark.
        return bare.isEmpty() ? BRACKETS.matcher(unnumbered).replaceAll("") : bare;
    }
}
