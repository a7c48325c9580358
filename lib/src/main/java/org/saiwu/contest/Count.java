package org.saiwu.contest;

import java.util.Optional;

/** How many of something are allowed: at least {@code min}, at most {@code max} where there is a limit. */
public record Count(int min, Optional<Integer> max) {
    public Count {
        if (min < 0 || max.filter(most -> most < min).isPresent()) {
            throw new IllegalArgumentException("a count runs from a smaller to a larger number");
        }
    }

    public boolean holds(int number) {
        return number >= min && max.filter(most -> number > most).isEmpty();
    }
}
