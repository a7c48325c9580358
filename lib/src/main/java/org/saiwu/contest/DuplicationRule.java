package org.saiwu.contest;

import java.util.List;

/**
 * The limit on duplicated text.
 *
 * @param threshold a rate that reaches it fails
 * @param minMatch characters in a row that count as taken over
 * @param minLength characters of net text below which nothing can be told
 * @param items ids of the items that are compared
 * @param failing ids of the items whose rate can fail an entry
 * @param failingSubmitters ids of the kinds of submitter whose entries can fail; empty for all
 */
public record DuplicationRule(
        String clause,
        Percentage threshold,
        int minMatch,
        int minLength,
        List<String> items,
        List<String> failing,
        List<String> failingSubmitters) {
    public DuplicationRule {
        items = List.copyOf(items);
        failing = List.copyOf(failing);
        failingSubmitters = List.copyOf(failingSubmitters);
    }
}
