package org.saiwu.entry;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saiwu.contest.FieldFormat;
import org.saiwu.contest.FormField;
import org.saiwu.document.FieldValue;

/** What a person wrote into a field, told from what the form itself had there: instructions, dashes, seals and dates. */
final class FilledIn {
    private static final Pattern BOX = Pattern.compile("[☑☒■√✓✔●◉▣□☐○◯◻▢⬜]");
    private static final Pattern NOTHING =
            Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]*|[(（][^()（）]*[)）]|无|暂无|没有|(?i:none|n/?a|null)");
    private static final Pattern SEAL =
            Pattern.compile("[(（][^()（）]*(?:章|签字|签名)[^()（）]*[)）]|\\d{0,4}\\s*年\\s*\\d{0,2}\\s*月\\s*\\d{0,2}\\s*日");
    private static final Pattern SEVERAL_UNITS = Pattern.compile("[、;；\\n\\r]+");

    private FilledIn() {}

    /** The values of a field; none when nothing was filled in. */
    static List<String> of(FormField field, FieldValue value) {
        return written(field, value).stream()
                .flatMap(text -> field.id().equals(MetadataReader.UNIT) ? units(text) : Stream.of(text.strip()))
                .filter(text -> !isNothing(text))
                .toList();
    }

    /** The units that a cell names, without the place for the seal and its date. */
    static Stream<String> units(String text) {
        return Stream.of(SEVERAL_UNITS.split(SEAL.matcher(text).replaceAll("")))
                .map(String::strip)
                .filter(unit -> !isNothing(unit));
    }

    /** Whether a text says that there is nothing to say. */
    static boolean isNothing(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }

    /** A title such as “√2的意义” is no ticked box. */
    private static List<String> written(FormField field, FieldValue value) {
        String raw = value.raw().strip();
        boolean boxes =
                BOX.matcher(raw).results().count() > 1 || (BOX.matcher(raw).lookingAt() && !raw.startsWith("√"));
        return field.format() == FieldFormat.TEXT && value.values().size() < 2 && !boxes && !raw.isEmpty()
                ? List.of(raw)
                : value.values();
    }
}
