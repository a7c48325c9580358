package org.saiwu.examples;

import java.util.List;
import java.util.stream.Stream;

/** All of {@code examples/entries}, in the order of their names. */
final class Examples {
    private Examples() {}

    static List<Example> all() {
        return Stream.of(GoodExamples.all(), BadBundles.all(), BadForms.all(), BadContents.all(), BadPairs.all())
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(Example::name))
                .toList();
    }

    /** The rules that are broken between entries, with the entries concerned. */
    static List<Between> between() {
        return List.of(
                new Between("entries.same-topic", List.of("60-bad-same-topic-a.zip", "60-bad-same-topic-b.zip")),
                new Between("entries.same-file", List.of("61-bad-same-video-a.zip", "61-bad-same-video-b.zip")),
                new Between("entries.two-routes", List.of("62-bad-two-routes-a.zip", "62-bad-two-routes-b.zip")),
                new Between("duplication.rate", List.of("63-bad-copied-text-b.zip")));
    }

    /** A finding that is expected between entries. */
    record Between(String rule, List<String> entries) {
        Between {
            entries = List.copyOf(entries);
        }
    }
}
