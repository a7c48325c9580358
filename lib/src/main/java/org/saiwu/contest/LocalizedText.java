package org.saiwu.contest;

/** One text in the two languages that a user may read, neither of them blank. */
public record LocalizedText(String zh, String en) {
    public LocalizedText {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
