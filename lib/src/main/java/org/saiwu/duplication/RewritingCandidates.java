package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Says which texts a text may have been rewritten from: those with several rare short pieces in common, close together.
 *
 * <p>Pieces are sampled by their hash, so that equal pieces are sampled alike in all texts.
 */
final class RewritingCandidates {

    /** Characters of a piece. */
    private static final int PIECE = 5;

    /** One piece in so many is sampled. */
    private static final int SAMPLING = 4;

    /** A piece in more texts than this says little. */
    private static final int MOST_TEXTS = 40;

    /** Sampled pieces that two texts have in common at least. */
    private static final int FEWEST_PIECES = 3;

    /** Candidates of a text at most. */
    static final int MOST_CANDIDATES = 12;

    /** In batches of up to so many texts every text is held against every other. */
    private static final int ALL_PAIRS = 48;

    private final int texts;
    private final List<WindowPart> parts = new ArrayList<>();

    private RewritingCandidates(int texts) {
        this.texts = texts;
    }

    /** Samples the pieces of all texts. */
    static RewritingCandidates of(CodePoints[] texts, Workers workers) {
        RewritingCandidates candidates = new RewritingCandidates(texts.length);
        if (texts.length > ALL_PAIRS) {
            WindowJoin join = new WindowJoin(texts, WindowHash.sampled(PIECE, SAMPLING));
            join.gather(workers, candidates::take);
        }
        return candidates;
    }

    private synchronized void take(WindowPart part) {
        if (part.isKept()) {
            parts.add(part);
        }
    }

    /** Counts votes for one thread. */
    final class Voting {

        private final int[] votes = new int[texts];
        private final IntList voted = new IntList(64);

        /** Returns candidates for a text, the best first. */
        int[] of(int text) {
            if (texts <= ALL_PAIRS) {
                return java.util.stream.IntStream.range(0, texts)
                        .filter(other -> other != text)
                        .toArray();
            }
            for (WindowPart part : parts) {
                for (int at = part.first(text); at < part.end(text); at++) {
                    vote(part.classes(), part.classOf(at), text);
                }
            }
            Integer[] order = new Integer[voted.size()];
            int count = 0;
            for (int i = 0; i < voted.size(); i++) {
                if (votes[voted.get(i)] >= FEWEST_PIECES) {
                    order[count++] = voted.get(i);
                }
            }
            Arrays.sort(
                    order,
                    0,
                    count,
                    Comparator.comparingInt((Integer other) -> -votes[other]).thenComparingInt(other -> other));
            int[] best = new int[Math.min(count, MOST_CANDIDATES)];
            for (int i = 0; i < best.length; i++) {
                best[i] = order[i];
            }
            for (int i = 0; i < voted.size(); i++) {
                votes[voted.get(i)] = 0;
            }
            voted.clear();
            return best;
        }

        private void vote(WindowClasses classes, int found, int text) {
            if (classes.size(found) > MOST_TEXTS) {
                return;
            }
            for (int member = classes.firstMember(found); member < classes.endOfMembers(found); member++) {
                int other = classes.text(member);
                if (other != text && votes[other]++ == 0) {
                    voted.add(other);
                }
            }
        }
    }
}
