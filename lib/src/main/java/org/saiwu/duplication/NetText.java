package org.saiwu.duplication;

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
public record NetText(
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
     * @param templates what is taken out where it matches
     */
    public static NetText of(String content, boolean references, Templates templates) {
        NormalisedText whole = NormalisedText.of(content);
        Spans listed = references ? ReferenceList.in(content, whole) : Spans.NONE;
        Spans quotations = Quotations.in(content);
        Spans matching = templates.in(content, whole);
        if (listed.isEmpty() && quotations.isEmpty() && matching.isEmpty()) {
            return new NetText(whole.characters(), whole.offsets(), Spans.NONE, Spans.NONE, whole.length(), 0, 0);
        }
        Spans removed = matching.and(whole.offsets().indexesOf(listed));
        Spans quoted = whole.offsets().indexesOf(quotations).without(removed);
        return new NetText(
                without(whole.characters(), removed),
                whole.offsets(),
                removed,
                quoted,
                whole.length(),
                matching.length(),
                removed.length() - matching.length());
    }

    /** Takes the net text out of an extracted one whose removed spans are known. */
    public static NetText restored(String content, Spans removed) {
        NormalisedText whole = NormalisedText.of(content);
        if (removed.count() > 0 && removed.end(removed.count() - 1) > whole.length()) {
            throw new IllegalArgumentException("removed spans end after the text");
        }
        return new NetText(
                without(whole.characters(), removed),
                whole.offsets(),
                removed,
                Spans.NONE,
                whole.length(),
                0,
                removed.length());
    }

    /** Returns the length of the net text. */
    public int length() {
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
