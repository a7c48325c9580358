package org.saiwu.duplication;

/** Takes the windows whose hash says so, each on its own. */
final class SampledWindows implements WindowSample {

    private final WindowHash hash;
    private long[] hashes = new long[0];
    private int[] windows = new int[0];

    SampledWindows(WindowHash hash) {
        this.hash = hash;
    }

    @Override
    public int take(CodePoints text, int from, int to) {
        if (windows.length < to - from) {
            hashes = new long[to - from];
            windows = new int[to - from];
        }
        hash.hash(text, from, to, hashes);
        int count = 0;
        for (int i = 0; i < to - from; i++) {
            windows[count] = from + i;
            hashes[count] = hashes[i];
            count += hash.isSampled(hashes[i]) ? 1 : 0;
        }
        return count;
    }

    @Override
    public int window(int index) {
        return windows[index];
    }

    @Override
    public int end(int index) {
        return windows[index] + 1;
    }

    @Override
    public long hash(int index) {
        return hashes[index];
    }
}
