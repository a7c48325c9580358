package org.saiwu.duplication;

/** Cuts excerpts out of a text by code-point offsets. */
final class Excerpts {

    private final String content;
    private final boolean plain;

    Excerpts(String content) {
        this.content = content;
        boolean surrogates = false;
        for (char unit : content.toCharArray()) {
            surrogates |= Character.isSurrogate(unit);
        }
        this.plain = !surrogates;
    }

    String cut(int start, int end) {
        if (plain) {
            return content.substring(start, end);
        }
        int from = content.offsetByCodePoints(0, start);
        return content.substring(from, content.offsetByCodePoints(from, end - start));
    }
}
