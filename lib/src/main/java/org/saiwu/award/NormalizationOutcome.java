package org.saiwu.award;

import java.util.List;

/**
 * Whether the marks of a category were adjusted, or why not; then the raw scores count.
 *
 * @param refusals empty when it was done
 * @param groups sets of judges and works that share no work with one another; with more than one, every method but the
 *     additive presumes that works were dealt to the groups at random
 */
public record NormalizationOutcome(
        String category, Normalization method, boolean applied, List<Refusal> refusals, int groups) {
    /** Why a method can't be justified. */
    public enum Reason {
        /** The table does not say who gave which mark. */
        JUDGES_UNKNOWN,
        /** The judge marked fewer than five works. */
        FEW_WORKS,
        /** All marks of the judge are equal, or most of them for the median method. */
        NO_SPREAD,
        /** The judge's mean is not above 0, so that there is no ratio. */
        MEAN_NOT_POSITIVE,
        /** Judges and works fall apart into groups, between which nothing can be compared. */
        NOT_CONNECTED
    }

    /** One reason; {@code judge} is empty where it is about none. */
    public record Refusal(Reason reason, String judge) {}

    public NormalizationOutcome {
        refusals = List.copyOf(refusals);
    }
}
