package org.saiwu.duplication;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** All windows of a batch, to be found in other texts; reading is safe from several threads. */
final class QueryWindows {

    private final WindowHash hash;
    private final WindowTable table;
    private final WindowClasses classes;
    private final int[] classOf;
    private final int[] offsets;
    private final WindowBits layout;

    QueryWindows(CodePoints[] texts, WindowHash hash) {
        this.hash = hash;
        int[] windows = new int[texts.length];
        offsets = new int[texts.length + 1];
        for (int i = 0; i < texts.length; i++) {
            windows[i] = hash.windows(texts[i].length());
            offsets[i + 1] = Math.addExact(offsets[i], windows[i]);
        }
        layout = new WindowBits(windows);
        table = new WindowTable(hash, texts, offsets[texts.length]);
        classOf = new int[offsets[texts.length]];
        for (int text = 0; text < texts.length; text++) {
            for (int window = 0; window < windows[text]; window++) {
                classOf[offsets[text] + window] = table.add(text, window);
            }
        }
        classes = table.classes();
    }

    WindowClasses classes() {
        return classes;
    }

    WindowBits layout() {
        return layout;
    }

    int count(int text) {
        return offsets[text + 1] - offsets[text];
    }

    int classOf(int text, int window) {
        return classOf[offsets[text] + window];
    }

    /** Returns the classes of windows that another text holds, each once, in order. */
    int[] in(CodePoints other) {
        long[] hashes = new long[hash.windows(other.length())];
        hash.hash(other, hashes);
        IntList found = new IntList(16);
        for (int start = 0; start < hashes.length; start++) {
            int windowClass = table.find(hashes[start], other, start);
            if (windowClass >= 0) {
                found.add(windowClass);
            }
        }
        return Arrays.stream(found.toArray()).sorted().distinct().toArray();
    }

    /** Returns for each text that has some of the classes how many of its characters lie in their windows, by first place. */
    SortedMap<Integer, Integer> coveredBy(int[] found) {
        int count = 0;
        for (int windowClass : found) {
            count += classes.size(windowClass);
        }
        long[] places = new long[count];
        int at = 0;
        for (int windowClass : found) {
            for (int member = classes.firstMember(windowClass); member < classes.endOfMembers(windowClass); member++) {
                places[at++] = (long) classes.text(member) << 32 | classes.start(member);
            }
        }
        Arrays.sort(places);
        SortedMap<Integer, Integer> covered = new TreeMap<>();
        long coveredTo = 0;
        for (long place : places) {
            long end = place + hash.length();
            covered.merge((int) (place >>> 32), (int) (end - Math.max(place, coveredTo)), Integer::sum);
            coveredTo = end;
        }
        return covered;
    }
}
