package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The organizer's templates, to be left out of net texts.
 *
 * <p>Left out are the paragraphs that are a whole paragraph of a template too, such as headings, and wherever else at least
 * {@link ChainRules#TEMPLATE} much of a template comes, small edits in between included.
 */
public final class Templates {

    /** No template. */
    public static final Templates NONE = new Templates(List.of());

    private static final int SHORTEST_PARAGRAPH = 2;

    private final List<CodePoints> texts = new ArrayList<>();
    private final Set<CodePoints> paragraphs = new HashSet<>();

    private Templates(List<String> contents) {
        for (String content : contents) {
            NormalisedText whole = NormalisedText.of(content);
            texts.add(whole.characters());
            for (Paragraphs.Paragraph paragraph : Paragraphs.of(content, whole)) {
                if (paragraph.length() >= SHORTEST_PARAGRAPH) {
                    paragraphs.add(paragraph.characters());
                }
            }
        }
    }

    /** Prepares templates, given as extracted texts. */
    public static Templates of(List<String> contents) {
        return contents.isEmpty() ? NONE : new Templates(contents);
    }

    /** Returns what matches a template, as spans of the normalised text. */
    Spans in(String content, NormalisedText whole) {
        if (texts.isEmpty()) {
            return Spans.NONE;
        }
        List<int[]> found = new ArrayList<>();
        for (Paragraphs.Paragraph paragraph : Paragraphs.of(content, whole)) {
            if (paragraphs.contains(paragraph.characters())) {
                found.add(new int[] {paragraph.start(), paragraph.end()});
            }
        }
        for (CodePoints text : texts) {
            for (Chain chain : new ChainSearch(text, ChainRules.TEMPLATE).in(whole.characters())) {
                found.add(new int[] {chain.scannedStart(), chain.scannedEnd()});
            }
        }
        found.sort(Comparator.comparingInt(span -> span[0]));
        Spans.Builder spans = new Spans.Builder();
        found.forEach(span -> spans.add(span[0], span[1]));
        return spans.build();
    }
}
