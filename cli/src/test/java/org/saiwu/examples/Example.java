package org.saiwu.examples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One entry of {@code examples/entries}.
 *
 * @param name of its file or folder
 * @param rules that it breaks at severity warning or error, each as often as it does; none for a good one
 * @param zh what it shows, in Chinese
 * @param en what it shows, in English
 * @param maker makes its files, each by its path below {@code examples/entries}
 */
record Example(String name, List<String> rules, String zh, String en, Supplier<Map<String, byte[]>> maker) {
    Example {
        rules = List.copyOf(rules);
    }

    /** Makes its files, each by its path below {@code examples/entries}. */
    Map<String, byte[]> files() {
        return maker.get();
    }

    /** An entry that is a zip. */
    static Example zip(String name, List<String> rules, String zh, String en, Supplier<byte[]> content) {
        return new Example(name, rules, zh, en, () -> Map.of(name, content.get()));
    }

    /** An entry that is a folder. */
    static Example folder(
            String name, List<String> rules, String zh, String en, Supplier<Map<String, byte[]>> content) {
        return new Example(name, rules, zh, en, () -> {
            Map<String, byte[]> files = new TreeMap<>();
            content.get().forEach((path, bytes) -> files.put(name + "/" + path, bytes));
            return files;
        });
    }
}
