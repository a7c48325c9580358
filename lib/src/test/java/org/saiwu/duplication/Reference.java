package org.saiwu.duplication;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The definition of the exact rate in a few lines, as slow as it is plain. */
final class Reference {

    private Reference() {}

    static int[] normalised(String text) {
        return FoldingTableGenerator.foldedAfterNfkc(
                        Normalizer2.getNFKCInstance().normalize(text))
                .codePoints()
                .toArray();
    }

    static Set<List<Integer>> windows(int[] text, int length) {
        Set<List<Integer>> windows = new HashSet<>();
        for (int start = 0; start + length <= text.length; start++) {
            windows.add(window(text, start, length));
        }
        return windows;
    }

    static int covered(int[] text, Set<List<Integer>> windows, int length) {
        boolean[] covered = new boolean[text.length];
        for (int start = 0; start + length <= text.length; start++) {
            if (windows.contains(window(text, start, length))) {
                java.util.Arrays.fill(covered, start, start + length, true);
            }
        }
        int count = 0;
        for (boolean one : covered) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static List<Integer> window(int[] text, int start, int length) {
        List<Integer> window = new ArrayList<>();
        for (int i = start; i < start + length; i++) {
            window.add(text[i]);
        }
        return window;
    }
}
