package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generated prose: words of one to four characters with frequencies like those of real ones, and set phrases that every
 * text uses, so that unrelated texts have short pieces in common.
 */
final class GeneratedProse {

    private static final int WORDS = 6000;
    private static final int PHRASES = 60;
    private static final List<String> VOCABULARY = vocabulary();
    private static final List<String> SET_PHRASES = phrases();

    private GeneratedProse() {}

    private static List<String> vocabulary() {
        Random random = new Random(1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            int length = i < 150 ? 1 : random.nextInt(10) < 7 ? 2 : random.nextInt(2) + 3;
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < length; j++) {
                word.append((char) (0x4E00 + random.nextInt(3000)));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static List<String> phrases() {
        Random random = new Random(2);
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < PHRASES; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int j = 0; j < 3 + random.nextInt(2); j++) {
                phrase.append(word(random));
            }
            phrases.add(phrase.toString());
        }
        return phrases;
    }

    /** Returns a word; the n-th one is drawn about 1/n as often as the first. */
    static String word(Random random) {
        return VOCABULARY.get((int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1));
    }

    /** Returns sentences, each a list of words and signs, of at least so many characters together. */
    static List<List<String>> sentences(Random random, int characters) {
        List<List<String>> sentences = new ArrayList<>();
        int length = 0;
        while (length < characters) {
            List<String> sentence = new ArrayList<>();
            int words = 8 + random.nextInt(16);
            for (int i = 0; i < words; i++) {
                sentence.add(random.nextInt(40) == 0 ? SET_PHRASES.get(random.nextInt(PHRASES)) : word(random));
                if (i % 7 == 6) {
                    sentence.add("，");
                }
            }
            sentence.add("。");
            length += sentence.stream().mapToInt(String::length).sum();
            sentences.add(sentence);
        }
        return sentences;
    }

    static String text(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        sentences.forEach(sentence -> sentence.forEach(text::append));
        return text.toString();
    }
}
