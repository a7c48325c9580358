package org.saiwu.award;

import java.util.Comparator;

/**
 * Something about scores that somebody has to know; what was done about it is fixed by its kind.
 *
 * @param work id of the work; may be empty
 * @param judge may be empty
 * @param row of the table, 1 for the first; 0 where it is about none
 * @param value what stood there, or the limit
 */
public record ScoreIssue(Kind kind, String work, String judge, int row, String value)
        implements Comparable<ScoreIssue> {
    /** What is the matter. */
    public enum Kind {
        /** No score in the cell: the mark is left out. */
        MISSING(false),
        /** The same mark twice by one judge: counted once. */
        REPEATED(false),
        /** Different marks by one judge for one work: none of them counts. */
        CONTRADICTORY(true),
        /** Below the lowest or above the highest mark: does not count. */
        OUT_OF_RANGE(true),
        /** No number: does not count. */
        NOT_A_NUMBER(true),
        /** A mark for a work that is not in the list of works: does not count. */
        UNKNOWN_WORK(true),
        /** One work stands in the table with two categories or units: the alphabetically first counts. */
        CONTRADICTORY_WORK(true),
        /** A mark for a work of the judge's own unit: set aside. */
        CONFLICT_OF_INTEREST(false),
        /** No mark is left: the work has no rank and does not count among the works judged. */
        UNSCORED(true),
        /** A trimmed mean of fewer than five marks. */
        FEW_JUDGES(false),
        /** Fewer than three marks can't be trimmed: the mean was taken. */
        NOT_TRIMMED(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether the result can't stand before somebody has looked at it. */
        public boolean isError() {
            return error;
        }
    }

    private static final Comparator<ScoreIssue> ORDER = Comparator.comparing(ScoreIssue::kind)
            .thenComparing(ScoreIssue::work)
            .thenComparing(ScoreIssue::judge)
            .thenComparing(ScoreIssue::value)
            .thenComparingInt(ScoreIssue::row);

    @Override
    public int compareTo(ScoreIssue other) {
        return ORDER.compare(this, other);
    }
}
