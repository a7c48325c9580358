package org.saiwu.contest;

import java.util.List;
import java.util.Optional;

/**
 * A type of nominating unit and its fixed number of places.
 *
 * @param names what unit tables call it besides id and title
 * @param places fixed places, where the notice sets them
 */
public record UnitType(String id, LocalizedText title, List<String> names, Optional<Integer> places) {
    public UnitType {
        names = List.copyOf(names);
    }
}
