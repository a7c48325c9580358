package org.saiwu.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file name pattern; {@link ItemPatterns} says what it means. */
final class ItemPattern {
    /** Longest pattern, in UTF-16 units. */
    private static final int LONGEST = 256;

    private static final int ANY_CHARACTERS = -1;
    private static final int ANY_CHARACTER = -2;

    /** What can be wrong with a pattern. */
    enum Mistake {
        TOO_LONG,
        BACKSLASH,
        EMPTY_COMPONENT,
        DOT_COMPONENT,
        DOUBLE_STAR
    }

    /** Stands for the component {@code **}. */
    private static final int[] ANY_COMPONENTS = {};

    private final List<int[]> components;
    private final boolean nameOnly;

    ItemPattern(String pattern) {
        this.nameOnly = pattern.indexOf('/') < 0;
        this.components = new ArrayList<>();
        for (String component : pattern.split("/", -1)) {
            components.add(component.equals("**") ? ANY_COMPONENTS : compile(component));
        }
    }

    /** What is wrong with a pattern, or nothing. */
    static Optional<Mistake> mistake(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.of(Mistake.TOO_LONG);
        }
        if (pattern.indexOf('\\') >= 0) {
            return Optional.of(Mistake.BACKSLASH);
        }
        for (String component : pattern.split("/", -1)) {
            if (component.isEmpty()) {
                return Optional.of(Mistake.EMPTY_COMPONENT);
            }
            if (component.equals(".") || component.equals("..")) {
                return Optional.of(Mistake.DOT_COMPONENT);
            }
            if (component.contains("**") && !component.equals("**")) {
                return Optional.of(Mistake.DOUBLE_STAR);
            }
        }
        return Optional.empty();
    }

    private static int[] compile(String component) {
        List<Integer> symbols = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < component.length(); i++) {
            char character = component.charAt(i);
            if (character == '*' || character == '?') {
                flush(literal, symbols);
                symbols.add(character == '*' ? ANY_CHARACTERS : ANY_CHARACTER);
            } else {
                literal.append(character);
            }
        }
        flush(literal, symbols);
        return symbols.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void flush(StringBuilder literal, List<Integer> symbols) {
        for (int character : FoldedPath.fold(literal.toString())) {
            symbols.add(character);
        }
        literal.setLength(0);
    }

    boolean matches(FoldedPath path) {
        List<int[]> names = path.components();
        if (names.isEmpty()) {
            return false;
        }
        return matches(nameOnly ? names.subList(names.size() - 1, names.size()) : names);
    }

    /**
     * Holds components against components. After a {@code **} only its latest extent is ever taken back, as an earlier one could
     * not do better, so each component of the pattern meets each of the path once at most.
     */
    private boolean matches(List<int[]> names) {
        int pattern = 0;
        int name = 0;
        int resumePattern = -1;
        int resumeName = -1;
        while (name < names.size()) {
            if (pattern < components.size() && components.get(pattern) == ANY_COMPONENTS) {
                resumePattern = ++pattern;
                resumeName = name;
                if (pattern == components.size()) {
                    return true;
                }
            } else if (pattern < components.size() && componentMatches(components.get(pattern), names.get(name))) {
                pattern++;
                name++;
            } else if (resumePattern >= 0) {
                pattern = resumePattern;
                name = ++resumeName;
            } else {
                return false;
            }
        }
        return pattern == components.size();
    }

    private static boolean componentMatches(int[] symbols, int[] name) {
        int symbol = 0;
        int character = 0;
        int resumeSymbol = -1;
        int resumeCharacter = -1;
        while (character < name.length) {
            if (symbol < symbols.length && symbols[symbol] == ANY_CHARACTERS) {
                resumeSymbol = ++symbol;
                resumeCharacter = character;
            } else if (symbol < symbols.length
                    && (symbols[symbol] == ANY_CHARACTER || symbols[symbol] == name[character])) {
                symbol++;
                character++;
            } else if (resumeSymbol >= 0) {
                symbol = resumeSymbol;
                character = ++resumeCharacter;
            } else {
                return false;
            }
        }
        while (symbol < symbols.length && symbols[symbol] == ANY_CHARACTERS) {
            symbol++;
        }
        return symbol == symbols.length;
    }
}
