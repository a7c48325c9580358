package org.saiwu.contest;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in Chinese or English what is wrong with a rules file. */
public final class RulesProblemSentences {
    private static final int LONGEST_VALUE = 80;

    private RulesProblemSentences() {}

    /** The path and the sentence, for example "stages[1].deadline: 2025-06-31 is not a date; June has 30 days". */
    public static String sentence(RulesProblem problem, Locale locale) {
        Sentences sentences = Sentences.of("problems", locale);
        Map<String, String> values = new HashMap<>();
        problem.values()
                .forEach((name, value) -> values.put(name, value(problem.kind(), name, value, sentences, locale)));
        String sentence = sentences.say(key(problem), values);
        return problem.path().isEmpty() ? sentence : shown(problem.path(), 2 * LONGEST_VALUE) + ": " + sentence;
    }

    /** File, line and column before the sentence, for example "rules.yaml:12:15: ...". */
    public static String line(RulesProblem problem, Locale locale) {
        String place = problem.position()
                .map(position -> ":" + position.line() + ":" + position.column())
                .orElse("");
        return shown(problem.file(), Integer.MAX_VALUE) + place + ": " + sentence(problem, locale);
    }

    /** Every problem on a line of its own, without a line break at the end. */
    public static String lines(List<RulesProblem> problems, Locale locale) {
        return problems.stream().map(problem -> line(problem, locale)).collect(Collectors.joining("\n"));
    }

    private static String key(RulesProblem problem) {
        String key = problem.kind().name();
        return switch (problem.kind()) {
            case SYNTAX, UNREADABLE -> key + "." + problem.values().get("reason");
            case NO_SUCH_DAY -> "2".equals(problem.values().get("month")) ? key + ".february" : key;
            default -> problem.values().containsKey("suggestion") ? key + ".suggestion" : key;
        };
    }

    private static String value(RulesProblemKind kind, String name, String value, Sentences sentences, Locale locale) {
        return switch (name) {
            case "expected", "found" -> sentences.say("type." + value);
            case "target" -> sentences.say("target." + value);
            case "month" ->
                Sentences.isEnglish(locale)
                        ? Month.of(Integer.parseInt(value)).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        : value;
            case "reason" -> sentences.has(kind + "." + value) ? sentences.say(kind + "." + value) : value;
            case "known" -> shown(value, 10 * LONGEST_VALUE);
            default -> shown(value, LONGEST_VALUE);
        };
    }

    /** What a file says may end up on a terminal: no control characters, and not the whole of it. */
    private static String shown(String value, int longest) {
        StringBuilder shown = new StringBuilder();
        value.codePoints()
                .limit(longest)
                .map(character -> isInvisible(character) ? '\uFFFD' : character)
                .forEach(shown::appendCodePoint);
        return value.codePointCount(0, value.length()) > longest
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
