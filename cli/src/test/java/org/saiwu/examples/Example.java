package org.saiwu.examples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of {@code examples/entries}.
 *
 * @param name of its file or folder
 * @param rules that it breaks at severity warning or error, each as often as it does; none for a good one
 * @param zh what it shows, in Chinese
 * @param en what it shows, in English
 * @param files by path below {@code examples/entries}
 */
record Example(String name, List<String> rules, String zh, String en, Map<String, byte[]> files) {
    Example {
        rules = List.copyOf(rules);
        files = Map.copyOf(files);
    }

    /** An entry that is a zip. */
    static Example zip(String name, List<String> rules, String zh, String en, byte[] content) {
        return new Example(name, rules, zh, en, Map.of(name, content));
    }

    /** An entry that is a folder. */
    static Example folder(String name, List<String> rules, String zh, String en, Map<String, byte[]> content) {
        Map<String, byte[]> files = new TreeMap<>();
        content.forEach((path, bytes) -> files.put(name + "/" + path, bytes));
        return new Example(name, rules, zh, en, files);
    }
}
