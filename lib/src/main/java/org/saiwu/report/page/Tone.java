package org.saiwu.report.page;

import java.util.Locale;

/** What a colour on a page stands for; the words beside it always say the same. */
public enum Tone {
    PLAIN,
    GOOD,
    WARNING,
    BAD,
    BROKEN;

    /** The name of its style class. */
    public String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
