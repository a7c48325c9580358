package org.saiwu.contest;

import java.util.List;

/**
 * A category of entries (项目).
 *
 * @param id stable id that reports use
 * @param names what forms and rosters call it besides id and title
 * @param clause where the notice sets it up
 */
public record Category(String id, LocalizedText title, List<String> names, String clause) {
    public Category {
        names = List.copyOf(names);
    }
}
