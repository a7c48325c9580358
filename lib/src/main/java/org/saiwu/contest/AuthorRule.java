package org.saiwu.contest;

/**
 * Who may sign an entry.
 *
 * @param count number of authors
 * @param sameUnit whether all authors must belong to one unit
 */
public record AuthorRule(Count count, boolean sameUnit) {}
