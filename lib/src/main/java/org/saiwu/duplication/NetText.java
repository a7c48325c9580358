package org.saiwu.duplication;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The net text of a document: its normalised text less what matches a template and less lists of references.
 *
 * @param characters the net text; what is left stands together as if nothing had been taken out
 * @param offsets where the normalised characters come from
 * @param removed what was taken out, as spans of the normalised text
 * @param quoted what is quoted, as spans of the net text
 * @param rawLength length of the normalised text
 * @param templateLength characters taken out because of templates
 * @param referenceLength characters taken out because they are references, and not in a template
 */
record NetText(
        CodePoints characters,
        OffsetMap offsets,
        Spans removed,
        Spans quoted,
        int rawLength,
        int templateLength,
        int referenceLength) {

    /**
     * Takes the net text out of an extracted one.
     *
     * @param content the extracted text
     * @param references whether lists of references are taken out
     * @param template finds what matches a template, as spans of the normalised text; null if there is none
     */
    static NetText of(
            String content, boolean references, @Nullable BiFunction<String, NormalisedText, Spans> template) {
        NormalisedText whole = NormalisedText.of(content);
        Spans listed = references ? ReferenceList.in(content, whole) : Spans.NONE;
        Spans quotations = Quotations.in(content);
        Spans templates = template == null ? Spans.NONE : template.apply(content, whole);
        if (listed.isEmpty() && quotations.isEmpty() && templates.isEmpty()) {
            return new NetText(whole.characters(), whole.offsets(), Spans.NONE, Spans.NONE, whole.length(), 0, 0);
        }
        int[] starts = whole.offsets().starts();
        Spans removed = templates.and(listed.indexesIn(starts));
        Spans quoted = quotations.indexesIn(starts).without(removed);
        return new NetText(
                without(whole.characters(), removed),
                whole.offsets(),
                removed,
                quoted,
                whole.length(),
                templates.length(),
                removed.length() - templates.length());
    }

    int length() {
        return characters.length();
    }

    /** Returns where the characters of the net text come from: offset of the first original code point of each. */
    int[] starts() {
        return net(offsets.starts());
    }

    /** Returns where the characters of the net text come from: offset after the last original code point of each. */
    int[] ends() {
        return net(offsets.ends());
    }

    private int[] net(int[] whole) {
        if (removed.isEmpty()) {
            return whole;
        }
        int[] kept = new int[length()];
        int to = 0;
        int from = 0;
        for (int i = 0; i <= removed.count(); i++) {
            int end = i < removed.count() ? removed.start(i) : whole.length;
            System.arraycopy(whole, from, kept, to, end - from);
            to += end - from;
            from = i < removed.count() ? removed.end(i) : end;
        }
        return kept;
    }

    private static CodePoints without(CodePoints characters, Spans removed) {
        if (removed.isEmpty()) {
            return characters;
        }
        int[] kept = new int[characters.length() - removed.length()];
        int to = 0;
        int from = 0;
        for (int i = 0; i <= removed.count(); i++) {
            int end = i < removed.count() ? removed.start(i) : characters.length();
            characters.copy(from, end, kept, to);
            to += end - from;
            from = i < removed.count() ? removed.end(i) : end;
        }
        return CodePoints.of(kept, kept.length);
    }
}
