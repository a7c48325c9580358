package org.saiwu.report;

import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.saiwu.contest.Language;
import org.saiwu.file.Bundles;

/** One file of sentences in one language; the machine's own locale plays no part. */
public final class Messages {
    private final PropertyResourceBundle bundle;

    private Messages(PropertyResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Reads {@code <name>_<language>.properties} beside this class. */
    public static Messages read(String name, Language language) {
        return new Messages(Bundles.of(Messages.class, name, language.locale()));
    }

    /** The sentence of that key, or nothing. */
    public Optional<String> find(String key) {
        return Optional.ofNullable((String) bundle.handleGetObject(key));
    }

    /** The sentence of that key; a missing one is a mistake of ours, shown to a user as the key. */
    public String get(String key) {
        Optional<String> found = find(key);
        assert found.isPresent() : "no text for " + key;
        return found.orElse(key);
    }

    /** The sentence of that key, its places filled in one pass with texts by their names. */
    public String say(String key, Map<String, ?> places) {
        return new Template(get(key)).fill(place -> {
            Object text = places.get(place);
            assert text != null : key + " has no text for {" + place + "}";
            return String.valueOf(text);
        });
    }

    /** All keys. */
    public Set<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }
}
