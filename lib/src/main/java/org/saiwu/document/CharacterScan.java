package org.saiwu.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gathers traits: how many characters of each kind, with a sample and the place of the first. */
final class CharacterScan {

    private static final int CONTEXT = 12;

    private final Map<TraitKind, Found> found = new EnumMap<>(TraitKind.class);

    private static final class Found {
        int count;
        final StringBuilder sample = new StringBuilder();
        Optional<DocumentPlace> place = Optional.empty();
    }

    /** Counts one stretch of text of a kind. */
    void add(TraitKind kind, int count, String sample, Optional<DocumentPlace> place) {
        if (count <= 0) {
            return;
        }
        Found known = found.get(kind);
        if (known == null) {
            known = new Found();
            known.place = place;
            found.put(kind, known);
        }
        known.count += count;
        if (known.sample.length() < Trait.MAX_SAMPLE) {
            known.sample.append(sample, 0, Math.min(sample.length(), Trait.MAX_SAMPLE));
        }
    }

    /** Looks at every character of one paragraph. */
    void scan(String text, Optional<DocumentPlace> place) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char c = units[i];
            // Nearly all text is ASCII, ordinary Han characters or Chinese punctuation: none of them has a trait.
            if (c < 0xAD
                    || (c >= 0x4E00 && c <= 0x9FFF)
                    || (c >= 0x3000 && c <= 0x303F)
                    || (c >= 0xFF00 && c <= 0xFF5E)
                    || (c >= 0x2010 && c <= 0x2027)) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            Optional<TraitKind> kind = CharacterKinds.of(codePoint, text, i);
            if (kind.isPresent()) {
                add(kind.get(), 1, found.containsKey(kind.get()) ? "" : around(codePoint, i, text), place);
            }
            i += Character.charCount(codePoint) - 1;
        }
    }

    private static String around(int codePoint, int at, String text) {
        int start = Math.max(0, at - CONTEXT);
        int end = Math.min(text.length(), at + CONTEXT + Character.charCount(codePoint));
        StringBuilder sample = new StringBuilder();
        text.substring(start, end).codePoints().forEach(c -> {
            if (CharacterKinds.isVisible(c)) {
                sample.appendCodePoint(c);
            } else {
                sample.append(String.format(Locale.ROOT, "U+%04X", c));
            }
        });
        return sample.toString();
    }

    List<Trait> traits() {
        List<Trait> traits = new ArrayList<>();
        found.forEach((kind, what) -> traits.add(new Trait(kind, what.count, what.sample.toString(), what.place)));
        return List.copyOf(traits);
    }
}
