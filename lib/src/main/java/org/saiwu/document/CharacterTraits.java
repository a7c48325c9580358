package org.saiwu.document;

import java.util.List;
import java.util.Optional;

/** Traits that any string can have: invisible, overriding, look-alike and compatibility characters. */
public final class CharacterTraits {

    private CharacterTraits() {}

    /**
     * Returns each kind of trait found in a text, in order of kind, without a place.
     *
     * @param text any text; unpaired surrogates are ignored
     */
    public static List<Trait> of(String text) {
        CharacterScan scan = new CharacterScan();
        scan.scan(text, Optional.empty());
        return scan.traits();
    }
}
