package org.saiwu.contest;

import java.util.List;

/**
 * A kind of submitter (a teacher, a unit, a region, a team), which decides on authors and on further items.
 *
 * @param names what forms and rosters call it besides id and title
 * @param categories ids of the categories that it may enter
 * @param countsTowardsQuota whether its entries take a place of the unit's quota
 */
public record Submitter(
        String id,
        LocalizedText title,
        List<String> names,
        List<String> categories,
        AuthorRule authors,
        boolean countsTowardsQuota,
        String clause) {
    public Submitter {
        names = List.copyOf(names);
        categories = List.copyOf(categories);
    }
}
