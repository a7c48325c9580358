package org.saiwu.duplication;

import java.util.Objects;

/**
 * The parameters of a check, printed with every report.
 *
 * @param minMatch length of a window in characters; 13 by default
 * @param threshold from which rate on a text fails; 30 % by default
 * @param minimumCharacters net texts that are shorter get no verdict; 200 by default
 * @param rewriting whether the rewritten rate is computed too
 * @param references whether lists of references are left out of the net text
 * @param evidence bounds on the evidence that is kept
 * @param jobs threads to work with; no result hangs on it
 */
public record Parameters(
        int minMatch,
        Threshold threshold,
        int minimumCharacters,
        boolean rewriting,
        boolean references,
        EvidenceBounds evidence,
        int jobs) {

    /** Shortest window that can be asked for. */
    public static final int SMALLEST_MATCH = 4;

    /** Longest window that can be asked for. */
    public static final int LARGEST_MATCH = 1000;

    /** How many ids of identical documents are listed with a document. */
    public static final int MOST_IDENTICAL_LISTED = 20;

    /** A phrase is common if it occurs in more than this many hundredths of the documents ... */
    public static final int COMMON_PERCENT = 1;

    /** ... and in at least this many documents, without which every match of a small batch would be common. */
    public static final int COMMON_AT_LEAST = 5;

    /** Checks the bounds. */
    public Parameters {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(evidence, "evidence");
        if (minMatch < SMALLEST_MATCH || minMatch > LARGEST_MATCH) {
            throw new IllegalArgumentException(
                    "minMatch is " + minMatch + ", not from " + SMALLEST_MATCH + " to " + LARGEST_MATCH);
        }
        if (minimumCharacters < 0 || jobs < 1) {
            throw new IllegalArgumentException("minimumCharacters below 0 or jobs below 1");
        }
    }

    /** Returns the defaults of the definitions: windows of 13, 30 %, at least 200 characters, rewriting looked for. */
    public static Parameters defaults() {
        return new Parameters(13, Threshold.DEFAULT, 200, true, true, EvidenceBounds.defaults(), 1);
    }

    /** Returns these parameters with another length of windows. */
    public Parameters withMinMatch(int characters) {
        return new Parameters(characters, threshold, minimumCharacters, rewriting, references, evidence, jobs);
    }

    /** Returns these parameters with another threshold. */
    public Parameters withThreshold(Threshold limit) {
        return new Parameters(minMatch, limit, minimumCharacters, rewriting, references, evidence, jobs);
    }

    /** Returns these parameters with another length from which on a verdict is given. */
    public Parameters withMinimumCharacters(int characters) {
        return new Parameters(minMatch, threshold, characters, rewriting, references, evidence, jobs);
    }

    /** Returns these parameters with or without the rewritten rate. */
    public Parameters withRewriting(boolean wanted) {
        return new Parameters(minMatch, threshold, minimumCharacters, wanted, references, evidence, jobs);
    }

    /** Returns these parameters with or without leaving out lists of references. */
    public Parameters withReferences(boolean leftOut) {
        return new Parameters(minMatch, threshold, minimumCharacters, rewriting, leftOut, evidence, jobs);
    }

    /** Returns these parameters with other bounds on evidence. */
    public Parameters withEvidence(EvidenceBounds bounds) {
        return new Parameters(minMatch, threshold, minimumCharacters, rewriting, references, bounds, jobs);
    }

    /** Returns these parameters with another number of threads. */
    public Parameters withJobs(int threads) {
        return new Parameters(minMatch, threshold, minimumCharacters, rewriting, references, evidence, threads);
    }

    /** Returns the names and versions of the rules that make normalised text, for the report. */
    public String normalisation() {
        return CharacterFolding.DESCRIPTION;
    }
}
