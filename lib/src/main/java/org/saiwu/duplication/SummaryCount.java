package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts results as they come, and joins works that share text into clusters. */
final class SummaryCount {

    private static final int CLASSES = 10;

    /** Works are joined if one of them has at least this many hundredths of its characters from the other. */
    private static final int JOINING_PERCENT = 10;

    private final int[] distribution = new int[CLASSES];
    private final int[] joinedTo;
    private final Map<Integer, List<String>> joins = new HashMap<>();
    private int passed;
    private int failed;
    private int cannotTell;

    SummaryCount(int documents) {
        joinedTo = new int[documents];
        for (int i = 0; i < documents; i++) {
            joinedTo[i] = i;
        }
    }

    void add(int number, DocumentResult result) {
        switch (result.verdict()) {
            case PASS -> passed++;
            case FAIL -> failed++;
            case CANNOT_TELL -> cannotTell++;
        }
        if (result.characters() > 0) {
            distribution[Math.min(CLASSES - 1, (int) ((long) CLASSES * result.duplicated() / result.characters()))]++;
        } else {
            distribution[0]++;
        }
        List<String> joined = new ArrayList<>();
        for (SourceMatch source : result.sources()) {
            if (source.edition().isEmpty()
                    && 100L * source.duplicated() >= (long) JOINING_PERCENT * result.characters()) {
                joined.add(source.id());
            }
        }
        if (!joined.isEmpty()) {
            joins.put(number, joined);
        }
    }

    Summary summary(Corpus corpus, int unreadable, long archived) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < joinedTo.length; i++) {
            numbers.put(corpus.member(i).id(), i);
        }
        joins.forEach((number, ids) -> ids.forEach(id -> join(number, numbers.getOrDefault(id, number))));
        List<Integer> counts = new ArrayList<>();
        for (int count : distribution) {
            counts.add(count);
        }
        return new Summary(joinedTo.length, unreadable, passed, failed, cannotTell, archived, counts, clusters(corpus));
    }

    private List<Cluster> clusters(Corpus corpus) {
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int i = 0; i < joinedTo.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>())
                    .add(corpus.member(i).id());
        }
        List<Cluster> clusters = new ArrayList<>();
        for (List<String> group : groups.values()) {
            if (group.size() > 1) {
                clusters.add(new Cluster(group));
            }
        }
        clusters.sort(Comparator.comparingInt(cluster -> -cluster.ids().size()));
        return clusters;
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        joinedTo[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int number) {
        int root = number;
        while (joinedTo[root] != root) {
            joinedTo[root] = joinedTo[joinedTo[root]];
            root = joinedTo[root];
        }
        return root;
    }
}
