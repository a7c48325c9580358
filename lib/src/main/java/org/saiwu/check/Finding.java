package org.saiwu.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is wrong or worth saying; sentences are made from it late, in the reader's language.
 *
 * @param kind what was found, which names the rule and the sentences
 * @param severity as the contest weighs the rule
 * @param file path inside the entry, with {@code /}; absent when it is about the whole entry
 * @param values measured values and limits by the names that the sentences use
 * @param clause the clause of the notice, where there is one
 * @param entries ids of the entries concerned, for a finding between entries; empty for an entry's own
 */
public record Finding(
        FindingKind kind,
        Severity severity,
        Optional<String> file,
        Map<String, Value> values,
        Optional<String> clause,
        List<String> entries) {
    public Finding {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        entries = List.copyOf(entries);
    }

    /** A finding of that kind about a whole entry, as heavy as the kind is by itself. */
    public static Finding of(FindingKind kind) {
        return new Finding(kind, kind.defaultSeverity(), Optional.empty(), Map.of(), Optional.empty(), List.of());
    }

    public RuleId rule() {
        return kind.rule();
    }

    /** The same about a file of the entry. */
    public Finding in(String path) {
        return new Finding(kind, severity, Optional.of(path), values, clause, entries);
    }

    /** The same with one more value. */
    public Finding with(String name, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Finding(kind, severity, file, more, clause, entries);
    }

    public Finding with(String name, String text) {
        return with(name, Value.of(text));
    }

    public Finding with(String name, long number) {
        return with(name, Value.of(number));
    }

    /** The same with the clause that it rests on. */
    public Finding under(String clause) {
        return new Finding(kind, severity, file, values, Optional.of(clause), entries);
    }

    public Finding weighing(Severity severity) {
        return new Finding(kind, severity, file, values, clause, entries);
    }

    /** The same about several entries. */
    public Finding between(List<String> entries) {
        return new Finding(kind, severity, file, values, clause, entries);
    }
}
