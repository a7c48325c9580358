package org.saiwu.duplication;

import java.util.List;

/**
 * A chain of short matches between two net texts.
 *
 * @param start first character in the asked text
 * @param end after the last character in the asked text
 * @param sourceStart first character in the source
 * @param sourceEnd after the last character in the source
 * @param matched characters that are equal
 */
record RewrittenPassage(int start, int end, int sourceStart, int sourceEnd, int matched) {

    static int matched(List<RewrittenPassage> passages) {
        return passages.stream().mapToInt(RewrittenPassage::matched).sum();
    }
}
