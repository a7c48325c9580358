package org.saiwu.contest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One mistake put into the small rules file, and what is expected of it; read from mistakes.txt. */
record Mistake(String name, String replaced, String replacement, String schema, List<String> sentences) {
    static List<Mistake> all() {
        List<Mistake> mistakes = new ArrayList<>();
        for (String block : resource("mistakes.txt").split("\n\n== ", -1)) {
            if (!block.startsWith("#")) {
                List<String> lines = Arrays.asList(block.strip().split("\n"));
                mistakes.add(new Mistake(
                        lines.get(0),
                        unescape(lines.get(1).substring(1).stripTrailing()),
                        unescape(lines.get(2).substring(1).stripTrailing()),
                        lines.get(3).substring("schema ".length()),
                        List.copyOf(lines.subList(4, lines.size()))));
            }
        }
        return mistakes;
    }

    /** The small rules file with the mistake in the first place where the replaced text stands. */
    String rules() {
        String small = resource("small.yaml");
        int start = small.indexOf(replaced);
        if (start < 0) {
            throw new IllegalStateException("small.yaml has no " + replaced);
        }
        return small.substring(0, start) + replacement + small.substring(start + replaced.length());
    }

    static String resource(String name) {
        try (InputStream stream = Mistake.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String unescape(String text) {
        String inner = text.isEmpty() ? text : text.substring(1);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char character = inner.charAt(i);
            plain.append(
                    character != '\\'
                            ? character
                            : switch (inner.charAt(++i)) {
                                case 'n' -> '\n';
                                case 't' -> '\t';
                                case 'a' -> '\u0007';
                                default -> '\\';
                            });
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
