package org.saiwu.contest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** The usual ways in which a file fails to be YAML, told from the parser's own words so that they can be said in two languages. */
enum YamlSyntax {
    TAB,
    COLON_IN_VALUE,
    NO_COLON,
    UNCLOSED_QUOTE,
    UNCLOSED_BRACKET,
    INDENTATION,
    RESERVED_CHARACTER,
    BAD_ESCAPE,
    CONTROL_CHARACTER,
    OTHER;

    /** The values of a {@link RulesProblemKind#SYNTAX} problem. */
    static Map<String, String> values(MarkedYAMLException error) {
        return values(reason(error), text(error.getProblem()));
    }

    static Map<String, String> values(ReaderException error) {
        return values(CONTROL_CHARACTER, String.format(Locale.ROOT, "U+%04X", error.getCodePoint()));
    }

    /** What the parser says without saying where. */
    static Map<String, String> values(YAMLException error) {
        return values(OTHER, text(error.getMessage()));
    }

    /** Where a person has to look: what is opened and not closed is found at its beginning, the rest where the parser stopped. */
    static Optional<Mark> place(MarkedYAMLException error) {
        Mark begin = error.getContextMark();
        Mark stop = error.getProblemMark();
        if (begin == null || stop == null) {
            return Optional.ofNullable(begin == null ? stop : begin);
        }
        boolean fromBegin =
                switch (reason(error)) {
                    case UNCLOSED_QUOTE, RESERVED_CHARACTER -> true;
                    case UNCLOSED_BRACKET -> begin.getLine() != stop.getLine();
                    case TAB, COLON_IN_VALUE, NO_COLON, INDENTATION, BAD_ESCAPE, CONTROL_CHARACTER, OTHER -> false;
                };
        return Optional.of(fromBegin ? begin : stop);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Map<String, String> values(YamlSyntax reason, String detail) {
        return Map.of("reason", reason.name(), "detail", detail);
    }

    private static YamlSyntax reason(MarkedYAMLException error) {
        String problem = text(error.getProblem());
        String context = text(error.getContext());
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return TAB;
        }
        if (problem.contains("mapping values are not allowed")) {
            return COLON_IN_VALUE;
        }
        if (problem.contains("could not find expected ':'")) {
            return NO_COLON;
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("end of stream") || problem.contains("document separator")
                    ? UNCLOSED_QUOTE
                    : BAD_ESCAPE;
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return UNCLOSED_BRACKET;
        }
        if (problem.contains("cannot start any token")
                || context.contains("an alias")
                || context.contains("an anchor")) {
            return RESERVED_CHARACTER;
        }
        if (problem.contains("<block end>") || problem.contains("sequence entries are not allowed")) {
            return INDENTATION;
        }
        return OTHER;
    }
}
