package org.saiwu.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the windows of a batch that earlier texts hold, by comparing text, and the earlier texts that hold most. */
final class EarlierSearch implements EarlierTexts.Visitor {

    /** Earlier texts that are held against the batch together. */
    private static final int TEXTS_AT_ONCE = 256;

    /** Earlier texts that are kept for the evidence, over all texts of the batch ... */
    private static final int MOST_KEPT = 20_000;

    /** ... and for each. */
    private static final int MOST_KEPT_EACH = 20;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt((Hit hit) -> -hit.covered())
            .thenComparing(hit -> hit.text().edition())
            .thenComparing(hit -> hit.text().id());

    /** Windows of the batch that are held against the archive together. */
    private static final int WINDOWS_AT_ONCE = 6_000_000;

    private final Workers workers;
    private final QueryWindows windows;
    private final boolean[] found;
    private final Map<Set<String>, Integer> ownerSets = new HashMap<>();
    private final List<Set<String>> ownersByNumber = new ArrayList<>();
    private final Map<Integer, IntList> ownersOfClass = new HashMap<>();
    private final boolean ownersMatter;
    private final int keptEach;
    private final List<List<Hit>> best = new ArrayList<>();
    private final int[] sources;
    private final List<EarlierText> waiting = new ArrayList<>();

    private record Hit(EarlierText text, int covered) {}

    private EarlierSearch(CodePoints[] texts, WindowHash hash, boolean ownersMatter, int keptEach, Workers workers) {
        this.workers = workers;
        this.windows = new QueryWindows(texts, hash);
        this.found = new boolean[windows.classes().count()];
        this.sources = new int[texts.length];
        this.keptEach = keptEach;
        this.ownersMatter = ownersMatter;
        for (int i = 0; i < texts.length; i++) {
            best.add(new ArrayList<>());
        }
    }

    /** Holds a batch against earlier texts, as many texts at once as fit. */
    static EarlierMatches of(
            Corpus batch, EarlierTexts earlier, WindowHash hash, ContentStore contents, Workers workers)
            throws IOException {
        earlier.requireWindows(hash.length());
        boolean owners = false;
        for (int i = 0; i < batch.queries(); i++) {
            owners |= !batch.member(i).owners().isEmpty();
        }
        int keptEach = Math.max(3, Math.min(MOST_KEPT_EACH, MOST_KEPT / Math.max(1, batch.queryTexts())));
        EarlierMatchesBuilder matches = new EarlierMatchesBuilder(batch, hash);
        int from = 0;
        while (from < batch.queryTexts()) {
            int to = from;
            long count = 0;
            while (to < batch.queryTexts() && (to == from || count < WINDOWS_AT_ONCE)) {
                count += batch.text(to++).length();
            }
            CodePoints[] texts = Arrays.copyOfRange(batch.texts(), from, to);
            EarlierSearch search = new EarlierSearch(texts, hash, owners, keptEach, workers);
            earlier.candidates(Arrays.asList(texts), workers, search);
            search.flush();
            search.addTo(matches, from);
            from = to;
        }
        return matches.build(contents);
    }

    @Override
    public void visit(EarlierText text) {
        waiting.add(text);
        if (waiting.size() == TEXTS_AT_ONCE) {
            flush();
        }
    }

    /** Holds the waiting texts against the batch in parallel and takes what was found in their order. */
    private void flush() {
        int[][] classes = new int[waiting.size()][];
        workers.each(waiting.size(), i -> {
            EarlierText text = waiting.get(i);
            classes[i] =
                    windows.in(NetText.restored(text.content(), text.removed()).characters());
        });
        for (int i = 0; i < classes.length; i++) {
            if (classes[i].length > 0) {
                take(waiting.get(i), classes[i]);
            }
        }
        waiting.clear();
    }

    private void take(EarlierText text, int[] classes) {
        int owners = ownerSets.computeIfAbsent(text.owners(), set -> {
            ownersByNumber.add(set);
            return ownersByNumber.size() - 1;
        });
        for (int windowClass : classes) {
            found[windowClass] = true;
            if (ownersMatter) {
                IntList known = ownersOfClass.computeIfAbsent(windowClass, key -> new IntList(1));
                if (!contains(known, owners)) {
                    known.add(owners);
                }
            }
        }
        windows.coveredBy(classes).forEach((query, covered) -> {
            sources[query]++;
            List<Hit> hits = best.get(query);
            hits.add(new Hit(text, covered));
            if (hits.size() >= 2 * keptEach) {
                keepBest(hits);
            }
        });
    }

    private static boolean contains(IntList list, int value) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == value) {
                return true;
            }
        }
        return false;
    }

    private void keepBest(List<Hit> hits) {
        hits.sort(BEST_FIRST);
        if (hits.size() > keptEach) {
            hits.subList(keptEach, hits.size()).clear();
        }
    }

    private void addTo(EarlierMatchesBuilder matches, int first) {
        for (int text = 0; text < sources.length; text++) {
            for (int window = 0; window < windows.count(text); window++) {
                int windowClass = windows.classOf(text, window);
                if (found[windowClass]) {
                    matches.found(first + text, window, member -> isForeign(member, windowClass));
                }
            }
            keepBest(best.get(text));
            best.get(text).forEach(hit -> matches.keep(hit.text()));
            matches.addSources(sources[text]);
        }
    }

    private boolean isForeign(Member member, int windowClass) {
        if (member.owners().isEmpty()) {
            return true;
        }
        IntList owners = ownersOfClass.getOrDefault(windowClass, new IntList(0));
        for (int i = 0; i < owners.size(); i++) {
            if (ownersByNumber.get(owners.get(i)).stream().noneMatch(member.owners()::contains)) {
                return true;
            }
        }
        return false;
    }
}
