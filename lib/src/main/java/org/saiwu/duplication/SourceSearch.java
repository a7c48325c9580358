package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the texts that a text shares windows with, those with most characters first.
 *
 * <p>Every pair is weighed as long as that takes a bounded number of steps. Beyond that, which only texts full of very
 * common phrases meet, the windows with fewest documents are weighed, the best sources of these are held against the text
 * directly, and the result says whether another could hold more. An object serves one thread.
 */
final class SourceSearch {

    private static final long MOST_VISITS = 60_000;
    private static final int SOURCES_HELD_DIRECTLY = 10;

    private final Corpus corpus;
    private final SharedWindows windows;
    private final WindowHash hash;
    private final int mostSources;
    private final int[] covered;
    private final int[] coveredTo;
    private final IntList touched = new IntList(64);
    private final IntList starts = new IntList(1024);
    private int[] classAt = new int[0];
    private byte[] partAt = new byte[0];

    SourceSearch(Corpus corpus, SharedWindows windows, WindowHash hash, int mostSources) {
        this.corpus = corpus;
        this.windows = windows;
        this.hash = hash;
        this.mostSources = mostSources;
        this.covered = new int[corpus.texts().length];
        this.coveredTo = new int[corpus.texts().length];
    }

    /**
     * The sources of a text.
     *
     * @param sources by characters and then by their first document
     * @param others how many more there are, at least
     * @param exact whether no other source can hold more than the first
     */
    record Found(List<SharedText> sources, int others, boolean exact) {}

    /** Returns the other texts that a text shares windows with. */
    Found of(int text) {
        if (!windows.shared().any(text)) {
            return new Found(List.of(), 0, true);
        }
        collect(text);
        int widest = widest();
        boolean complete = widest == Integer.MAX_VALUE && !windows.isSampled();
        int wideCharacters = weigh(text, widest);
        int[] best = best(complete ? mostSources : Math.min(mostSources, SOURCES_HELD_DIRECTLY));
        List<SharedText> sources = complete ? gather(text, best) : holdDirectly(text, best);
        if (!complete) {
            sources.sort(Comparator.comparingInt((SharedText source) -> -source.covered())
                    .thenComparingInt(source -> corpus.membersOf(source.text())[0]));
        }
        boolean exact = complete || isCertain(text, wideCharacters, best, sources);
        int others = touched.size() - best.length;
        reset();
        return new Found(sources, others, exact);
    }

    /** Collects the classes of the text's windows from the kept tables, in order of start. */
    private void collect(int text) {
        int count = hash.windows(corpus.text(text).length());
        if (classAt.length < count) {
            classAt = new int[count];
            partAt = new byte[count];
        }
        Arrays.fill(classAt, 0, count, -1);
        for (int part = 0; part < windows.kept().size(); part++) {
            WindowPart table = windows.kept().get(part);
            int at = table.first(text);
            for (int start = table.windows().next(text, 0);
                    start >= 0;
                    start = table.windows().next(text, start + 1)) {
                int found = table.classOf(at++);
                if (table.classes().size(found) > 1) {
                    classAt[start] = found;
                    partAt[start] = (byte) part;
                }
            }
        }
        for (int start = 0; start < count; start++) {
            if (classAt[start] >= 0) {
                starts.add(start);
            }
        }
    }

    private WindowClasses classesAt(int start) {
        return windows.kept().get(partAt[start] & 0xFF).classes();
    }

    private int sizeAt(int start) {
        return classesAt(start).size(classAt[start]);
    }

    /** Returns the size of the largest classes that all of the text's windows up to that size can be visited for. */
    private int widest() {
        long visits = 0;
        for (int i = 0; i < starts.size(); i++) {
            visits += sizeAt(starts.get(i));
        }
        if (visits <= MOST_VISITS) {
            return Integer.MAX_VALUE;
        }
        int[] sizes = new int[starts.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = sizeAt(starts.get(i));
        }
        Arrays.sort(sizes);
        long sum = 0;
        int widest = 0;
        for (int i = 0; i < sizes.length; i++) {
            sum += sizes[i];
            if (sum > MOST_VISITS) {
                break;
            }
            widest = sizes[i];
        }
        // Windows of the next size are many or each very common; a few members of each are visited all the same.
        return widest;
    }

    /** Counts each source's characters in windows that are not too common; returns the characters in windows that are. */
    private int weigh(int text, int widest) {
        int wideCharacters = 0;
        int wideTo = 0;
        long left = MOST_VISITS;
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            WindowClasses classes = classesAt(start);
            int first = classes.firstMember(classAt[start]);
            int end = classes.endOfMembers(classAt[start]);
            if (end - first > widest) {
                wideCharacters += start + hash.length() - Math.max(start, wideTo);
                wideTo = start + hash.length();
                end = Math.min(end, first + SOURCES_HELD_DIRECTLY);
                left -= end - first;
                if (left < 0) {
                    continue;
                }
            }
            for (int member = first; member < end; member++) {
                count(classes.text(member), text, start);
            }
        }
        return wideCharacters;
    }

    private void count(int source, int text, int start) {
        if (source == text) {
            return;
        }
        if (covered[source] == 0) {
            touched.add(source);
        }
        int end = start + hash.length();
        covered[source] += end - Math.max(start, coveredTo[source]);
        coveredTo[source] = end;
    }

    private int[] best(int most) {
        // Characters in the upper half, most first, and the first document in the lower.
        long[] order = new long[touched.size()];
        for (int i = 0; i < order.length; i++) {
            int source = touched.get(i);
            order[i] = (long) -covered[source] << 32 | corpus.membersOf(source)[0];
        }
        Arrays.sort(order);
        int[] best = new int[Math.min(most, order.length)];
        for (int i = 0; i < best.length; i++) {
            best[i] = corpus.textOf((int) order[i]);
        }
        return best;
    }

    /** Makes the passages of the best sources from the classes, in one walk over the text's windows. */
    private List<SharedText> gather(int text, int[] best) {
        PassageCollector[] collectors = new PassageCollector[best.length];
        int[] slotOf = coveredTo;
        for (int i = 0; i < touched.size(); i++) {
            slotOf[touched.get(i)] = -1;
        }
        for (int i = 0; i < best.length; i++) {
            slotOf[best[i]] = i;
            collectors[i] = new PassageCollector(corpus.text(text), corpus.text(best[i]), hash.length());
        }
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            WindowClasses classes = classesAt(start);
            for (int member = classes.firstMember(classAt[start]);
                    member < classes.endOfMembers(classAt[start]);
                    member++) {
                int source = classes.text(member);
                if (source != text && slotOf[source] >= 0) {
                    collectors[slotOf[source]].take(start, classes.start(member));
                }
            }
        }
        List<SharedText> sources = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            sources.add(collectors[i].found(best[i]));
        }
        return sources;
    }

    private List<SharedText> holdDirectly(int text, int[] best) {
        PairWindows pair = new PairWindows(corpus.text(text), hash);
        List<SharedText> sources = new ArrayList<>();
        for (int source : best) {
            sources.add(pair.in(corpus.text(source), source));
        }
        return sources;
    }

    /** Tells whether no source that was not held against the text directly can hold more than the best that was. */
    private boolean isCertain(int text, int wideCharacters, int[] best, List<SharedText> sources) {
        int most = sources.isEmpty() ? 0 : sources.get(0).covered();
        if (most == windows.shared().covered(text, hash.length())) {
            return true;
        }
        if (windows.isSampled()) {
            return false;
        }
        for (int source : best) {
            covered[source] = 0;
        }
        int next = 0;
        for (int i = 0; i < touched.size(); i++) {
            next = Math.max(next, covered[touched.get(i)]);
        }
        return next + wideCharacters <= most;
    }

    private void reset() {
        for (int i = 0; i < touched.size(); i++) {
            covered[touched.get(i)] = 0;
            coveredTo[touched.get(i)] = 0;
        }
        touched.clear();
        starts.clear();
    }
}
