package org.saiwu.duplication;

import java.text.Normalizer;

/**
 * A text as it is compared: letters and numbers only, folded, and the way back to the extracted text.
 *
 * <p>Every code point of {@code NFKC} of the text is case-folded (Unicode full case folding), traditional characters are
 * replaced by simplified ones, and only general categories L* and N* are kept, as {@link CharacterFolding} says. Nothing is
 * normalised again afterwards.
 *
 * @param characters the kept code points
 * @param offsets where they come from
 */
public record NormalisedText(CodePoints characters, OffsetMap offsets) {

    /** Longest run of combining characters that is composed as one; longer ones, which no script has, are cut. */
    private static final int LONGEST_SEQUENCE = 1024;

    /** Normalises an extracted text. */
    public static NormalisedText of(String content) {
        return new Folder(content).fold();
    }

    /** Returns the length of the normalised text. */
    public int length() {
        return characters.length();
    }

    /** Walks over a text once. */
    private static final class Folder {

        private final CharacterFolding folding = CharacterFolding.loaded();
        private final String content;
        private final OffsetMap.Builder offsets = new OffsetMap.Builder();
        private final CodePoints.Builder kept;

        Folder(String content) {
            this.content = content;
            this.kept = new CodePoints.Builder(content.length());
        }

        NormalisedText fold() {
            char[] units = content.toCharArray();
            int unit = 0;
            int original = 0;
            while (unit < units.length) {
                int end = foldAlone(units, unit, original);
                original += end - unit;
                unit = end;
                if (unit < units.length) {
                    int codePoint = content.codePointAt(unit);
                    int next = unit + Character.charCount(codePoint);
                    if (next < content.length() && folding.combines(content.codePointAt(next))) {
                        end = endOfSequence(next);
                        int count = content.codePointCount(unit, end);
                        sequence(unit, end, original, count);
                        original += count;
                        unit = end;
                    } else {
                        single(codePoint, original);
                        original++;
                        unit = next;
                    }
                }
            }
            return new NormalisedText(kept.build(), offsets.build());
        }

        /** Folds units that are characters by themselves and returns the first one that is not, or that the next may combine with. */
        private int foldAlone(char[] units, int start, int original) {
            int run = start;
            int unit = start;
            char folded = folding.foldAlone(units[unit]);
            while (folded != CharacterFolding.NOT_ALONE) {
                char next = unit + 1 == units.length ? 0 : folding.foldAlone(units[unit + 1]);
                if (next == CharacterFolding.NOT_ALONE) {
                    break;
                }
                if (folded == 0) {
                    offsets.run(original + run - start, unit - run);
                    run = unit + 1;
                } else {
                    kept.add(folded);
                }
                folded = next;
                if (++unit == units.length) {
                    break;
                }
            }
            offsets.run(original + run - start, unit - run);
            return unit;
        }

        private int endOfSequence(int start) {
            int end = start;
            for (int count = 0; end < content.length() && count < LONGEST_SEQUENCE; count++) {
                int codePoint = content.codePointAt(end);
                if (!folding.combines(codePoint)) {
                    break;
                }
                end += Character.charCount(codePoint);
            }
            return end;
        }

        private void single(int codePoint, int original) {
            int folded = folding.fold(codePoint);
            if (folded > 0) {
                kept.add(folded);
                offsets.run(original, 1);
            } else if (folded < 0) {
                int[] expansion = folding.expansion(folded);
                for (int part : expansion) {
                    kept.add(part);
                }
                offsets.group(original, original + 1, expansion.length);
            }
        }

        /** Folds a character with the combining ones after it, which may become one character together. */
        private void sequence(int start, int end, int original, int count) {
            String sequence = content.substring(start, end);
            if (sequence.codePoints().anyMatch(folding::isRecent)) {
                int[] at = {original};
                sequence.codePoints().forEach(codePoint -> single(codePoint, at[0]++));
                return;
            }
            int before = kept.size();
            Normalizer.normalize(sequence, Normalizer.Form.NFKC).codePoints().forEach(codePoint -> {
                int folded = folding.fold(codePoint);
                if (folded > 0) {
                    kept.add(folded);
                } else if (folded < 0) {
                    for (int part : folding.expansion(folded)) {
                        kept.add(part);
                    }
                }
            });
            if (kept.size() > before) {
                offsets.group(original, original + count, kept.size() - before);
            }
        }
    }
}
