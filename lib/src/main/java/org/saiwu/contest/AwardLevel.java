package org.saiwu.contest;

import java.util.List;

/** A level of award and its share of the works of a category. */
public record AwardLevel(String id, LocalizedText title, List<String> names, Percentage share) {
    public AwardLevel {
        names = List.copyOf(names);
    }
}
