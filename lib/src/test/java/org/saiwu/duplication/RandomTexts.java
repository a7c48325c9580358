package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts made from a seed. */
final class RandomTexts {

    /** Letters, marks that compose or not, digits in several widths, characters outside the BMP, and signs that are dropped. */
    private static final String[] MIXED = {
        "a",
        "B",
        "ß",
        "ﬁ",
        "é",
        "e\u0301",
        "Å",
        "\u0301",
        "Ａ",
        "１",
        "½",
        "後",
        "后",
        "⼀",
        "一",
        "𠮷",
        "𝒜",
        "\uF900",
        "，",
        " ",
        "\u200B",
        "\uD800",
        "가",
        "\u1100\u1161",
        "İ",
        "ǅ",
        "\u0345"
    };

    private RandomTexts() {}

    /** Returns a few texts, some pieces of which come from the others. */
    static List<String> batch(Random random) {
        return batch(random, random.nextInt(3) == 0);
    }

    static List<String> batch(Random random, boolean mixed) {
        int count = 1 + random.nextInt(6);
        int letters = 1 + random.nextInt(6);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(6);
            for (int j = 0; j < pieces; j++) {
                if (!texts.isEmpty() && random.nextBoolean()) {
                    String other = texts.get(random.nextInt(texts.size()));
                    int start = random.nextInt(other.length() + 1);
                    text.append(other, start, start + random.nextInt(other.length() - start + 1));
                } else {
                    text.append(mixed ? mixed(random, random.nextInt(40)) : han(random, random.nextInt(60), letters));
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }

    static String mixed(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(MIXED[random.nextInt(MIXED.length)]);
        }
        return text.toString();
    }

    /** Returns Han characters, drawn from as many different ones as told. */
    static String han(Random random, int length, int alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4E00 + random.nextInt(alphabet)));
        }
        return text.toString();
    }

    /** Returns part of a shuffled run of Hangul syllables, none of which comes twice and none of which is folded. */
    static String distinct(int start, int end) {
        List<Character> all = new ArrayList<>();
        for (char c = 0xAC00; c < 0xAC00 + 8000; c++) {
            all.add(c);
        }
        Collections.shuffle(all, new Random(42));
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append(all.get(i));
        }
        return text.toString();
    }
}
