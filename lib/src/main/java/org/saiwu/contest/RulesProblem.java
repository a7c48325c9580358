package org.saiwu.contest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One mistake in a rules file; {@link RulesProblemSentences} says it in Chinese or English.
 *
 * @param file the file's name as the caller gave it, or the id of a built-in contest
 * @param position where in the file; absent when the file as a whole is meant
 * @param path the place in the contest, for example {@code stages[1].deadline}, counted from 0; empty for the whole file
 * @param kind what is wrong
 * @param values what the sentence names, by the names that {@link RulesProblemKind} lists
 */
public record RulesProblem(
        String file, Optional<Position> position, String path, RulesProblemKind kind, Map<String, String> values) {
    public RulesProblem {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
