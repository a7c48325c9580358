package org.saiwu.cli;

import java.util.List;
import java.util.Optional;

/** Which subcommands a command line can be asking for, told from its words before anything is parsed. */
final class AskedFor {
    /** Empty where every subcommand is wanted. */
    private final Optional<List<String>> words;

    private AskedFor(Optional<List<String>> words) {
        this.words = words;
    }

    /** All of them, as for documentation. */
    static AskedFor everything() {
        return new AskedFor(Optional.empty());
    }

    static AskedFor in(String... arguments) {
        return new AskedFor(Optional.of(List.of(arguments)));
    }

    /** Whether a subcommand may be meant: its name is among the words. */
    boolean mayBe(String subcommand) {
        return words.isEmpty() || words.get().contains(subcommand);
    }

    /** Whether a subcommand of the top is meant for sure: its name is the first word. */
    boolean isFirst(String subcommand) {
        return words.isPresent() && !words.get().isEmpty() && words.get().get(0).equals(subcommand);
    }
}
