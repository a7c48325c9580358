package org.saiwu.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table of the read-me: each entry, what it shows, and what is found. */
final class EntryTable {
    static final String BEGIN = "<!-- entries: examples/make.sh writes this table -->\n";
    static final String END = "<!-- end of entries -->";

    private EntryTable() {}

    static String of(List<Example> examples) {
        StringBuilder table = new StringBuilder(BEGIN);
        table.append("| 作品 entry | 说明 | what it shows | 发现 findings |\n|---|---|---|---|\n");
        for (Example example : examples) {
            table.append("| `")
                    .append(example.name())
                    .append("` | ")
                    .append(example.zh())
                    .append(" | ")
                    .append(example.en())
                    .append(" | ")
                    .append(found(example))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String found(Example example) {
        List<String> rules = new ArrayList<>(example.rules());
        Examples.between().stream()
                .filter(between -> between.entries().contains(example.name()))
                .forEach(between -> rules.add(between.rule()));
        return rules.isEmpty()
                ? "–"
                : rules.stream().distinct().map(rule -> "`" + rule + "`").collect(Collectors.joining(", "));
    }
}
