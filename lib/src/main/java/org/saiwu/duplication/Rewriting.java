package org.saiwu.duplication;

import java.util.List;

/** Finds rewritten text. */
final class Rewriting {

    /** The rewritten text found for one text. */
    record Found(int covered) {
        List<RewrittenPassage> passages(int source) {
            return List.of();
        }

        List<Integer> onlyRewritten(List<SharedText> exact) {
            return List.of();
        }
    }

    Found of(int text, List<SharedText> exact) {
        return new Found(0);
    }

    static int covered(SharedText shared, List<RewrittenPassage> rewritten) {
        return shared.covered();
    }
}
