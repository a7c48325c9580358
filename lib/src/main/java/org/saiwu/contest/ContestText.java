package org.saiwu.contest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saiwu.contest.ContestDescription.Line;
import org.saiwu.contest.ContestDescription.Section;

/** Says a contest's description in Chinese or English, as plain lines. */
public final class ContestText {
    private ContestText() {}

    /** Title, sections and their lines, indented, each clause in brackets at the end of its line; no line breaks inside. */
    public static List<String> lines(ContestDescription description, Locale locale) {
        Sentences sentences = Sentences.of("description", locale);
        List<String> lines = new ArrayList<>();
        lines.add(in(description.title(), locale) + " (" + description.id() + ")");
        lines.add(description.digest());
        for (Section section : description.sections()) {
            lines.add("");
            lines.add(sentences.say("section." + section.key()));
            for (Line line : section.lines()) {
                String clause = line.clause().map(place -> "  [" + place + "]").orElse("");
                lines.add("  ".repeat(line.depth() + 1) + sentence(line, sentences, locale) + clause);
            }
        }
        return lines;
    }

    /** The heading of a section. */
    public static String heading(Section section, Locale locale) {
        return Sentences.of("description", locale).say("section." + section.key());
    }

    /** What a line says, without its clause. */
    public static String sentence(Line line, Locale locale) {
        return sentence(line, Sentences.of("description", locale), locale);
    }

    private static String sentence(Line line, Sentences sentences, Locale locale) {
        Map<String, String> values = new HashMap<>();
        line.values().forEach((name, text) -> values.put(name, in(text, locale)));
        return sentences.say(line.key(), values);
    }

    private static String in(LocalizedText text, Locale locale) {
        return Sentences.isEnglish(locale) ? text.en() : text.zh();
    }
}
