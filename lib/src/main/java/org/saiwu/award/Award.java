package org.saiwu.award;

import java.util.Optional;

/**
 * What came of one work.
 *
 * @param score exact; adjusted for the judges' severity where that was asked for
 * @param rank 1 for the best in its category; equal scores have equal ranks
 * @param level id of the level; empty for none
 * @param open whether a tie at a cut-off keeps the level undecided
 * @param decidedBy the key's column, or "lot", that decided between this work and its equals; empty when the score did
 * @param rawScore before any adjustment
 * @param rawRank by the raw score
 * @param marks how many marks count
 * @param leftOut how many marks were set aside, those left out by trimming not counted
 */
public record Award(
        Work work,
        Rational score,
        int rank,
        Optional<String> level,
        boolean open,
        Optional<String> decidedBy,
        Rational rawScore,
        int rawRank,
        int marks,
        int leftOut) {}
