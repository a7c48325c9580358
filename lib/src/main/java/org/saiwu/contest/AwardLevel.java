package org.saiwu.contest;

import java.util.List;
import java.util.Optional;

/**
 * A level of award.
 *
 * @param names what score sheets and lists call it besides id and title
 * @param share its share of the works of a category; absent where the notice sets none, then for all levels alike
 */
public record AwardLevel(String id, LocalizedText title, List<String> names, Optional<Percentage> share) {
    public AwardLevel {
        names = List.copyOf(names);
    }
}
