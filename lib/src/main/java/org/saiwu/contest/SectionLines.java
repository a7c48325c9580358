package org.saiwu.contest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.contest.ContestDescription.Line;
import org.saiwu.contest.ContestDescription.Section;

/** Collects the lines of one section of a description. */
final class SectionLines {
    private final String section;
    private final List<Line> lines = new ArrayList<>();

    SectionLines(String section) {
        this.section = section;
    }

    /** Adds a line with its clause; values are names and texts by turns. */
    SectionLines add(String key, String clause, Object... values) {
        lines.add(new Line(0, section + "." + key, pairs(values), Optional.of(clause)));
        return this;
    }

    /** Adds a line for which no clause stands. */
    SectionLines plain(String key, Object... values) {
        lines.add(new Line(0, section + "." + key, pairs(values), Optional.empty()));
        return this;
    }

    /** Adds a line that belongs to the one before. */
    SectionLines more(String key, Object... values) {
        lines.add(new Line(1, section + "." + key, pairs(values), Optional.empty()));
        return this;
    }

    /** Adds a line that belongs to the one before if there is something to say. */
    SectionLines moreIf(boolean present, String key, Object... values) {
        return present ? more(key, values) : this;
    }

    void add(Line line) {
        lines.add(line);
    }

    Section done() {
        return new Section(section, lines);
    }

    static Map<String, LocalizedText> pairs(Object... values) {
        Map<String, LocalizedText> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            pairs.put((String) values[i], text(values[i + 1]));
        }
        return pairs;
    }

    private static LocalizedText text(Object value) {
        if (value instanceof LocalizedText both) {
            return both;
        }
        String written = String.valueOf(value).isBlank() ? "-" : String.valueOf(value);
        return new LocalizedText(written, written);
    }
}
