package org.saiwu.contest;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a rules file and the ways to read it; what can't be read so is reported, and nothing is returned.
 *
 * @param path the place in the contest, for example {@code stages[1].deadline}
 */
record RulesValue(YamlNode node, String path, RulesProblems problems) {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    /** Written instead of a section: the contest has none, not even an inherited one. */
    boolean isNone() {
        return node instanceof YamlNode.Scalar scalar && scalar.text().equals("none");
    }

    Optional<RulesMapping> mapping() {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new RulesMapping(mapping, path, problems));
        }
        wrongType(ValueType.MAPPING);
        return Optional.empty();
    }

    /** The elements of a list. */
    List<RulesValue> elements() {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            wrongType(ValueType.LIST);
            return List.of();
        }
        List<RulesValue> elements = new ArrayList<>();
        for (YamlNode element : sequence.elements()) {
            elements.add(new RulesValue(element, path + "[" + elements.size() + "]", problems));
        }
        return elements;
    }

    /** The elements of a list that must not be empty. */
    List<RulesValue> someElements() {
        List<RulesValue> elements = elements();
        if (elements.isEmpty() && node instanceof YamlNode.Sequence) {
            report(RulesProblemKind.EMPTY_LIST);
        }
        return elements;
    }

    /** A text, not blank, without space around it; a number is taken as it is written. */
    Optional<String> text() {
        if (!(node instanceof YamlNode.Scalar scalar)
                || (scalar.type() != ValueType.TEXT && scalar.type() != ValueType.NUMBER)) {
            wrongType(ValueType.TEXT);
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            report(RulesProblemKind.BLANK);
            return Optional.empty();
        }
        return Optional.of(scalar.text().strip());
    }

    /** A text in both languages, or one for both. */
    Optional<LocalizedText> localizedText() {
        if (!(node instanceof YamlNode.Mapping)) {
            return text().map(text -> new LocalizedText(text, text));
        }
        return mapping().map(both -> {
            String zh = both.text("zh");
            String en = both.text("en");
            both.finish();
            return new LocalizedText(zh, en);
        });
    }

    Optional<String> id() {
        Optional<String> id = text();
        if (id.isPresent() && !Notation.isId(id.get())) {
            report(RulesProblemKind.BAD_ID, "value", id.get());
            return Optional.empty();
        }
        return id;
    }

    Optional<Boolean> truth() {
        if (node instanceof YamlNode.Scalar scalar && scalar.type() == ValueType.BOOLEAN) {
            return Optional.of(scalar.text().charAt(0) == 't' || scalar.text().charAt(0) == 'T');
        }
        wrongType(ValueType.BOOLEAN);
        return Optional.empty();
    }

    /** A whole number from min to max. */
    Optional<Integer> integer(int min, int max) {
        Optional<BigDecimal> number = number();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = number.get();
        if (value.stripTrailingZeros().scale() > 0) {
            report(RulesProblemKind.BAD_INTEGER, "value", value.toPlainString());
            return Optional.empty();
        }
        if (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            problems.add(
                    node,
                    path,
                    RulesProblemKind.OUT_OF_RANGE,
                    Map.of("value", value.toPlainString(), "min", Integer.toString(min), "max", Integer.toString(max)));
            return Optional.empty();
        }
        return Optional.of(value.intValue());
    }

    Optional<BigDecimal> number() {
        if (node instanceof YamlNode.Scalar scalar && scalar.type() == ValueType.NUMBER) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        wrongType(ValueType.NUMBER);
        return Optional.empty();
    }

    Optional<Long> size() {
        return parsed(
                RulesProblemKind.BAD_SIZE, text -> Notation.parseSize(text).filter(bytes -> bytes > 0));
    }

    Optional<Duration> duration() {
        return parsed(RulesProblemKind.BAD_DURATION, Notation::parseDuration);
    }

    /** A percentage from 0 to 100. */
    Optional<Percentage> percentage() {
        return parsed(RulesProblemKind.BAD_PERCENTAGE, text -> Notation.parsePercentage(text)
                .filter(share -> share.value().compareTo(BigDecimal.valueOf(100)) <= 0));
    }

    Optional<AspectRatio> ratio() {
        return parsed(RulesProblemKind.BAD_RATIO, Notation::parseRatio);
    }

    Optional<TimeZoneName> timeZone() {
        return parsed(RulesProblemKind.BAD_TIME_ZONE, TimeZoneName::of);
    }

    Optional<LocalDate> date() {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(text.get());
        if (!matcher.matches()) {
            report(RulesProblemKind.BAD_DATE, "value", text.get());
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        int day = Integer.parseInt(matcher.group(3));
        if (month < 1 || month > 12) {
            problems.add(node, path, RulesProblemKind.NO_SUCH_MONTH, Map.of("value", text.get()));
            return Optional.empty();
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            problems.add(
                    node,
                    path,
                    RulesProblemKind.NO_SUCH_DAY,
                    Map.of(
                            "value",
                            text.get(),
                            "year",
                            Integer.toString(year),
                            "month",
                            Integer.toString(month),
                            "days",
                            Integer.toString(days)));
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    /** The words that stand for the constants of an enumeration. */
    static List<String> words(Enum<?>[] constants) {
        List<String> words = new ArrayList<>(constants.length);
        for (Enum<?> constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(words);
    }

    /** One of a few words. */
    Optional<String> word(List<String> known) {
        Optional<String> word = text();
        if (word.isPresent() && !known.contains(word.get())) {
            reportUnknown(RulesProblemKind.UNKNOWN_VALUE, word.get(), known);
            return Optional.empty();
        }
        return word;
    }

    private <T> Optional<T> parsed(RulesProblemKind bad, Function<String, Optional<T>> parser) {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = parser.apply(text.get());
        if (value.isEmpty()) {
            report(bad, "value", text.get());
        }
        return value;
    }

    void wrongType(ValueType expected) {
        problems.add(
                node,
                path,
                RulesProblemKind.WRONG_TYPE,
                Map.of("expected", expected.name(), "found", node.valueType().name()));
    }

    void report(RulesProblemKind kind) {
        problems.add(node, path, kind, Map.of());
    }

    void report(RulesProblemKind kind, String name, String value) {
        problems.add(node, path, kind, Map.of(name, value));
    }

    void reportUnknown(RulesProblemKind kind, String value, List<String> known) {
        problems.add(node, path, kind, Suggestions.values(value, known));
    }
}
