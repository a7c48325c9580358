package org.saiwu.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A sound file that a generator changes.
 *
 * @param name as it is called in an entry, its extension telling the kind
 * @param bytes of the file
 * @param words that mean something in files of its kind, put where they do not belong
 */
record Specimen(String name, byte[] bytes, List<String> words) {
    Specimen {
        bytes = bytes.clone();
        words = List.copyOf(words);
    }

    static Specimen of(String name, byte[] bytes, String... words) {
        return new Specimen(name, bytes, List.of(words));
    }

    static Specimen of(String name, String text, String... words) {
        return of(name, text.getBytes(StandardCharsets.UTF_8), words);
    }

    /** Whether it is made of parts that can be changed behind sound checksums. */
    boolean isZip() {
        return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    @Override
    public String toString() {
        return name;
    }
}
