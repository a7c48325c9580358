package org.saiwu.contest;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The keys of one mapping in a rules file; each key that is asked for is a known one, and {@link #finish} reports the others.
 *
 * <p>What can't be read is reported and replaced by something harmless, so that reading goes on to the next mistake; a contest
 * that is made of replacements never leaves the reader.
 */
final class RulesMapping {
    private static final Pattern SIMPLE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final LocalizedText UNREADABLE = new LocalizedText("?", "?");

    private final YamlNode.Mapping node;
    private final String path;
    private final RulesProblems problems;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    RulesMapping(YamlNode.Mapping node, String path, RulesProblems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        for (YamlNode.Entry entry : node.entries()) {
            YamlNode.Entry first = entries.putIfAbsent(entry.key().text(), entry);
            if (first != null) {
                problems.add(
                        entry.key(),
                        pathOf(entry.key().text()),
                        RulesProblemKind.DUPLICATE_KEY,
                        Map.of(
                                "value",
                                entry.key().text(),
                                "line",
                                Integer.toString(first.key().position().line())));
            }
        }
    }

    /** Hands over all keys and values, in the order of the file, for mappings whose keys are names; none is unknown then. */
    void forEach(BiConsumer<RulesValue, RulesValue> reader) {
        for (YamlNode.Entry entry : entries.values()) {
            String inner = pathOf(entry.key().text());
            reader.accept(new RulesValue(entry.key(), inner, problems), new RulesValue(entry.value(), inner, problems));
        }
    }

    /** The value of a key that may be left out. */
    Optional<RulesValue> optional(String key) {
        asked.add(key);
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(new RulesValue(entry.value(), pathOf(key), problems));
    }

    /** The value of a key that has to be there. */
    Optional<RulesValue> required(String key) {
        Optional<RulesValue> value = optional(key);
        if (value.isEmpty()) {
            problems.add(node, pathOf(key), RulesProblemKind.MISSING_KEY, Map.of("value", key));
        }
        return value;
    }

    // Plain conditions here instead of Optional's methods: every lambda that a start links costs it a fraction of a
    // millisecond.

    String text(String key) {
        Optional<RulesValue> value = required(key);
        return value.isPresent() ? value.get().text().orElse("?") : "?";
    }

    LocalizedText title() {
        Optional<RulesValue> value = required("title");
        return value.isPresent() ? value.get().localizedText().orElse(UNREADABLE) : UNREADABLE;
    }

    Optional<String> word(String key, List<String> known) {
        Optional<RulesValue> value = optional(key);
        return value.isPresent() ? value.get().word(known) : Optional.empty();
    }

    Optional<String> optionalText(String key) {
        Optional<RulesValue> value = optional(key);
        return value.isPresent() ? value.get().text() : Optional.empty();
    }

    boolean truth(String key, boolean otherwise) {
        Optional<RulesValue> value = optional(key);
        return value.isPresent() ? value.get().truth().orElse(otherwise) : otherwise;
    }

    Optional<Integer> integer(String key, int min, int max) {
        Optional<RulesValue> value = optional(key);
        return value.isPresent() ? value.get().integer(min, max) : Optional.empty();
    }

    Optional<BigDecimal> number(String key) {
        Optional<RulesValue> value = optional(key);
        return value.isPresent() ? value.get().number() : Optional.empty();
    }

    Optional<Percentage> percentage(String key) {
        Optional<RulesValue> value = optional(key);
        return value.isPresent() ? value.get().percentage() : Optional.empty();
    }

    Optional<Duration> duration(String key) {
        Optional<RulesValue> value = optional(key);
        return value.isPresent() ? value.get().duration() : Optional.empty();
    }

    /** The mapping under a key that may be left out, or be none. */
    Optional<RulesMapping> section(String key) {
        Optional<RulesValue> value = optional(key);
        return value.isPresent() && !value.get().isNone() ? value.get().mapping() : Optional.empty();
    }

    /** A list of texts that may be left out. */
    List<String> texts(String key) {
        return textsOf(elements(key));
    }

    /** A list of texts that has to be there and not empty. */
    List<String> someTexts(String key) {
        return textsOf(someElements(key));
    }

    /** The elements of a list that may be left out. */
    List<RulesValue> elements(String key) {
        Optional<RulesValue> value = optional(key);
        return value.isPresent() ? value.get().elements() : List.of();
    }

    /** The elements of a list that has to be there and not empty. */
    List<RulesValue> someElements(String key) {
        Optional<RulesValue> value = required(key);
        return value.isPresent() ? value.get().someElements() : List.of();
    }

    private static List<String> textsOf(List<RulesValue> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (RulesValue value : values) {
            Optional<String> text = value.text();
            if (text.isPresent()) {
                texts.add(text.get());
            }
        }
        return texts;
    }

    /** Reports the keys that nothing asked for. */
    void finish() {
        for (YamlNode.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                problems.add(entry.key(), pathOf(key), RulesProblemKind.UNKNOWN_KEY, Suggestions.values(key, asked));
            }
        }
    }

    /** The mapping itself, for problems of the whole. */
    RulesValue whole() {
        return new RulesValue(node, path, problems);
    }

    private String pathOf(String key) {
        if (!SIMPLE_KEY.matcher(key).matches()) {
            return path + "[\"" + key + "\"]";
        }
        return path.isEmpty() ? key : path + "." + key;
    }
}
