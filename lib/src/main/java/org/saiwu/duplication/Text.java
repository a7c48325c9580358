package org.saiwu.duplication;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.saiwu.document.CharacterTraits;

/**
 * A text whose duplication is asked for.
 *
 * @param id tells the text from every other of the batch; two files of one name have two ids
 * @param path where it was found, as shown to people
 * @param title its title, or an empty string
 * @param unit the unit that entered it, or an empty string
 * @param owners keys of its authors and team; texts that share a key are each other's own work
 * @param content the extracted text, line breaks kept
 * @param suspicions what the reader of the document found suspicious
 */
public record Text(
        String id,
        String path,
        String title,
        String unit,
        Set<String> owners,
        String content,
        List<Suspicion> suspicions)
        implements Submission {

    /** Checks that nothing is missing and copies the collections. */
    public Text {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(content, "content");
        // Sorted, so that nothing that is shown hangs on the hash codes of strings.
        owners = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(owners));
        suspicions = suspicions.size() < 2
                ? List.copyOf(suspicions)
                : suspicions.stream()
                        .sorted(Comparator.comparing(Suspicion::kind))
                        .toList();
    }

    /** Returns a text of which nothing is known but its id, which is its path too, and its content, with what that shows. */
    public static Text of(String id, String content) {
        return new Text(
                id,
                id,
                "",
                "",
                Set.of(),
                content,
                CharacterTraits.of(content).stream().map(Suspicion::of).toList());
    }

    /** Returns this text with other owners. */
    public Text withOwners(Set<String> keys) {
        return new Text(id, path, title, unit, keys, content, suspicions);
    }
}
