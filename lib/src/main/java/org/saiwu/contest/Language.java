package org.saiwu.contest;

import java.util.Locale;

/** A language that a user may read. */
public enum Language {
    ZH,
    EN;

    /** The locale whose resource bundles hold this language's sentences. */
    public Locale locale() {
        return switch (this) {
            case ZH -> Locale.CHINESE;
            case EN -> Locale.ENGLISH;
        };
    }
}
