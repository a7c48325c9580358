package org.saiwu.cli.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saiwu.cli.Context;
import org.saiwu.report.text.VisibleText;

/** Names in a sentence: the first few, and how many more there are. */
final class Listed {
    private static final int SHOWN = 5;

    private Listed() {}

    static String of(List<String> names, Context context) {
        String shown = names.stream().limit(SHOWN).map(VisibleText::of).collect(Collectors.joining(", "));
        return names.size() <= SHOWN
                ? shown
                : shown + ", " + context.words().say("more", Map.of("count", names.size() - SHOWN));
    }
}
