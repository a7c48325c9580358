package org.saiwu.report;

import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saiwu.contest.Language;
import org.saiwu.file.Bundles;

/** One file of sentences in one language; the machine's own locale plays no part. */
public final class Messages {
    private final String name;
    private final Language language;
    private volatile @Nullable PropertyResourceBundle bundle;

    private Messages(String name, Language language) {
        this.name = name;
        this.language = language;
    }

    /** Those of {@code <name>_<language>.properties} beside this class, which is read when the first of them is asked for. */
    public static Messages of(String name, Language language) {
        return new Messages(name, language);
    }

    private PropertyResourceBundle bundle() {
        PropertyResourceBundle read = bundle;
        if (read == null) {
            read = Bundles.of(Messages.class, name, language.locale());
            bundle = read;
        }
        return read;
    }

    /** The sentence of that key, or nothing. */
    public Optional<String> find(String key) {
        return Optional.ofNullable((String) bundle().handleGetObject(key));
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
        return new TreeSet<>(bundle().keySet());
    }
}
