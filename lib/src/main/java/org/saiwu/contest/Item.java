package org.saiwu.contest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One kind of file that an entry holds, and what it has to be.
 *
 * @param mainWork whether it is the main work, uploaded alone beside the attachment
 * @param categories ids of the categories that have it; empty for all
 * @param submitters ids of the kinds of submitter that have it; empty for all
 * @param names glob patterns over the file's path inside the entry, tried in order, for example {@code *报名表*}
 * @param types file name extensions in lower case without the dot; empty for any
 * @param count how many of them an entry holds
 * @param maxDuration the longest that a video of this item may run
 * @param length limits on the length of the text, in words as office software counts them (字数)
 */
public record Item(
        String id,
        LocalizedText title,
        String clause,
        Role role,
        boolean mainWork,
        List<String> categories,
        List<String> submitters,
        List<String> names,
        List<String> types,
        Count count,
        Optional<Duration> maxDuration,
        Optional<Count> length) {
    public Item {
        categories = List.copyOf(categories);
        submitters = List.copyOf(submitters);
        names = List.copyOf(names);
        types = List.copyOf(types);
    }

    /** Whether an entry of this category and kind of submitter has this item. */
    public boolean appliesTo(String category, Optional<String> submitter) {
        return (categories.isEmpty() || categories.contains(category))
                && (submitters.isEmpty()
                        || submitter.filter(submitters::contains).isPresent());
    }
}
