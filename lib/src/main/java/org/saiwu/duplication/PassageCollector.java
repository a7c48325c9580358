package org.saiwu.duplication;

/** Joins the windows that two texts share into maximal passages; windows come in order of their start. */
final class PassageCollector {

    private final CodePoints asked;
    private final CodePoints source;
    private final int windowLength;
    private final IntList passages = new IntList(6);
    private int covered;
    private int coveredTo;

    PassageCollector(CodePoints asked, CodePoints source, int windowLength) {
        this.asked = asked;
        this.source = source;
        this.windowLength = windowLength;
    }

    /** Takes a window that occurs in the source. */
    void take(int start, int sourceStart) {
        int end = start + windowLength;
        covered += end - Math.max(start, coveredTo);
        coveredTo = end;
        int last = passages.size() - 3;
        if (last >= 0 && end <= passages.get(last) + passages.get(last + 2)) {
            return;
        }
        int before = asked.commonBefore(start, source, sourceStart);
        int length = before + asked.commonAfter(start, source, sourceStart);
        while (last >= 0 && passages.get(last) >= start - before) {
            passages.shorten(3);
            last -= 3;
        }
        passages.add(start - before);
        passages.add(sourceStart - before);
        passages.add(length);
    }

    /** Returns what was found, with the number that the source has. */
    SharedText found(int text) {
        return new SharedText(text, covered, passages);
    }
}
