package org.saiwu.award;

import java.util.List;
import java.util.Optional;

/** What happens to works of equal score on both sides of a cut-off. Equal scores are never split without a key. */
public enum TiePolicy {
    /** All of them get the higher level; the next one shrinks. */
    INCLUDE("include"),
    /** None of them gets the higher level; the next one grows. */
    EXCLUDE("exclude"),
    /** Whichever of the two comes nearer to the planned number; of two equally near, exclude. */
    NEAREST("nearest"),
    /** The declared keys decide, then the lot where a seed is recorded; what is equal even then stays open. */
    KEYS("keys"),
    /** They stay open, for the jury to decide. */
    STOP("stop");

    private final String id;

    TiePolicy(String id) {
        this.id = id;
    }

    /** As written in rules files and options. */
    public String id() {
        return id;
    }

    /** The policy of that id. */
    public static Optional<TiePolicy> byId(String id) {
        return List.of(values()).stream().filter(value -> value.id.equals(id)).findFirst();
    }
}
