package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What one text has from another in other words.
 *
 * @param source the number of the other text
 * @param characters the asked text's characters that are equal to the source's within chains
 * @param passages chains, close ones joined, by start
 * @param longestPiece characters of the longest piece that is equal throughout
 */
record RewrittenText(int source, BitSet characters, List<RewrittenPassage> passages, int longestPiece) {

    /** Puts together the chains that were found; the asked text is the indexed one. */
    static RewrittenText of(int source, List<Chain> chains, ChainRules rules) {
        BitSet characters = new BitSet();
        List<RewrittenPassage> single = new ArrayList<>();
        int longest = 0;
        for (Chain chain : chains) {
            for (int i = 0; i < chain.count(); i++) {
                characters.set(chain.start(i), chain.start(i) + chain.length(i));
                longest = Math.max(longest, chain.length(i));
            }
            single.add(new RewrittenPassage(
                    chain.start(), chain.end(), chain.scannedStart(), chain.scannedEnd(), chain.matched()));
        }
        single.sort(Comparator.comparingInt(RewrittenPassage::start).thenComparingInt(RewrittenPassage::sourceStart));
        return new RewrittenText(source, characters, joined(single, rules.joined()), longest);
    }

    /** Joins passages that are close by in both texts, so that a moved sentence does not break what it is part of. */
    private static List<RewrittenPassage> joined(List<RewrittenPassage> single, int most) {
        List<RewrittenPassage> joined = new ArrayList<>();
        for (RewrittenPassage passage : single) {
            RewrittenPassage whole = passage;
            for (int at = joined.size() - 1; at >= 0; at--) {
                if (joined.get(at).isNear(whole, most)) {
                    whole = joined.remove(at).and(whole);
                }
            }
            joined.add(whole);
        }
        joined.sort(Comparator.comparingInt(RewrittenPassage::start).thenComparingInt(RewrittenPassage::sourceStart));
        return joined;
    }

    int matched() {
        return characters.cardinality();
    }
}
