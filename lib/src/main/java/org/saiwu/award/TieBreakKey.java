package org.saiwu.award;

/**
 * A declared key that settles equal standing.
 *
 * @param column id of the column of the score table that holds it
 * @param higherFirst whether a larger number, or a yes, goes first
 * @param clause of the notice that allows it; may be empty
 */
public record TieBreakKey(String column, boolean higherFirst, String clause) {}
