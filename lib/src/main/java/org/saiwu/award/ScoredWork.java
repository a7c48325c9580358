package org.saiwu.award;

/**
 * A work with its score, ready to be ranked.
 *
 * @param raw the score before any adjustment
 */
record ScoredWork(Work work, Rational score, Rational raw, int marks, int leftOut) {
    static ScoredWork of(Work work, Rational score) {
        return new ScoredWork(work, score, score, 1, 0);
    }
}
