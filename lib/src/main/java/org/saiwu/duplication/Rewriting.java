package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds rewritten text for one text after another; an object serves one thread. */
final class Rewriting {

    private static final Found NOT_LOOKED_FOR = new Found(0, List.of());

    private final Corpus corpus;
    private final WindowBits shared;
    private final int windowLength;
    private final Optional<RewritingCandidates.Voting> voting;

    Rewriting(Corpus corpus, WindowBits shared, int windowLength, Optional<RewritingCandidates> candidates) {
        this.corpus = corpus;
        this.shared = shared;
        this.windowLength = windowLength;
        this.voting = candidates.map(all -> all.new Voting());
    }

    /**
     * The rewritten text found for one text.
     *
     * @param covered characters that are duplicated exactly or rewritten; 0 if rewriting is not looked for
     * @param texts what each source gave, the sources with exact matches first
     */
    record Found(int covered, List<RewrittenText> texts) {

        /** Returns what a source gave in other words, if it did. */
        Optional<RewrittenText> from(int source) {
            return texts.stream().filter(text -> text.source() == source).findFirst();
        }
    }

    /** Returns the rewritten text of a text whose exact sources are known. */
    Found of(int text, List<SharedText> exact) {
        if (voting.isEmpty()) {
            return NOT_LOOKED_FOR;
        }
        BitSet covered = new BitSet();
        for (int at = shared.next(text, 0); at >= 0; ) {
            int end = shared.endOfRun(text, at);
            covered.set(at, end - 1 + windowLength);
            at = shared.next(text, end);
        }
        List<RewrittenText> texts = new ArrayList<>();
        int length = corpus.text(text).length();
        // A text that is duplicated throughout can't have more of it in other words.
        if (covered.cardinality() < length) {
            int[] candidates = candidates(text, exact);
            ChainSearch search =
                    candidates.length == 0 ? null : new ChainSearch(corpus.text(text), ChainRules.REWRITTEN);
            for (int source : candidates) {
                List<Chain> chains = search == null ? List.of() : search.in(corpus.text(source));
                if (!chains.isEmpty()) {
                    RewrittenText rewritten = RewrittenText.of(source, chains, ChainRules.REWRITTEN);
                    texts.add(rewritten);
                    covered.or(rewritten.characters());
                }
            }
        }
        return new Found(covered.cardinality(), texts);
    }

    private int[] candidates(int text, List<SharedText> exact) {
        Set<Integer> chosen = new HashSet<>();
        IntList candidates = new IntList(16);
        for (SharedText source : exact) {
            if (candidates.size() < RewritingCandidates.MOST_CANDIDATES && chosen.add(source.text())) {
                candidates.add(source.text());
            }
        }
        for (int source : voting.orElseThrow().of(text)) {
            if (chosen.add(source)) {
                candidates.add(source);
            }
        }
        return candidates.toArray();
    }

    /** Returns how many characters a source gave exactly or in other words. */
    static int covered(SharedText exact, Optional<RewrittenText> rewritten) {
        if (rewritten.isEmpty()) {
            return exact.covered();
        }
        BitSet both = (BitSet) rewritten.get().characters().clone();
        for (int i = 0; i < exact.passageCount(); i++) {
            both.set(exact.start(i), exact.start(i) + exact.length(i));
        }
        return both.cardinality();
    }
}
