package org.saiwu.contest;

import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
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
        String problem = error.getProblem() == null ? "" : error.getProblem();
        String context = error.getContext() == null ? "" : error.getContext();
        return values(reason(problem, context), problem);
    }

    static Map<String, String> values(ReaderException error) {
        return values(CONTROL_CHARACTER, String.format(Locale.ROOT, "U+%04X", error.getCodePoint()));
    }

    private static Map<String, String> values(YamlSyntax reason, String detail) {
        return Map.of("reason", reason.name(), "detail", detail);
    }

    private static YamlSyntax reason(String problem, String context) {
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
        if (context.contains("double-quoted") || context.contains("escape")) {
            return BAD_ESCAPE;
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return UNCLOSED_BRACKET;
        }
        if (problem.contains("cannot start any token")) {
            return RESERVED_CHARACTER;
        }
        if (problem.contains("<block end>") || problem.contains("sequence entries are not allowed")) {
            return INDENTATION;
        }
        return OTHER;
    }
}
