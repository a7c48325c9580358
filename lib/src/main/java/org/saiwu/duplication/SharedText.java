package org.saiwu.duplication;

/**
 * What one text shares with another, in characters of the net texts.
 *
 * @param text the number of the other text
 * @param covered characters of the asked text that lie in windows found in the other
 * @param passages maximal passages: start, start in the other text and length of each, by start
 */
record SharedText(int text, int covered, IntList passages) {

    int passageCount() {
        return passages.size() / 3;
    }

    int start(int passage) {
        return passages.get(3 * passage);
    }

    int sourceStart(int passage) {
        return passages.get(3 * passage + 1);
    }

    int length(int passage) {
        return passages.get(3 * passage + 2);
    }
}
