package org.saiwu.quota;

import java.util.function.IntPredicate;

/** Units that can take another place, the one with the largest claim on top. */
final class SlotHeap {
    private final SlotOrder order;
    private final long[] places;
    private final IntPredicate canTake;
    private final int[] heap;
    private int size;

    /** A heap over {@code places}, which {@link #giveToTop} changes. */
    SlotHeap(SlotOrder order, long[] places, IntPredicate canTake) {
        this.order = order;
        this.places = places;
        this.canTake = canTake;
        heap = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            if (canTake.test(i)) {
                heap[size++] = i;
            }
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    /** Gives one place to the unit with the largest claim. */
    void giveToTop() {
        if (size == 0) {
            throw new IllegalStateException("no unit can take another place");
        }
        int top = heap[0];
        places[top]++;
        if (!canTake.test(top)) {
            heap[0] = heap[--size];
        }
        sink(0);
    }

    private void sink(int from) {
        int parent = from;
        while (true) {
            int child = 2 * parent + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && above(heap[child + 1], heap[child])) {
                child++;
            }
            if (!above(heap[child], heap[parent])) {
                return;
            }
            int unit = heap[parent];
            heap[parent] = heap[child];
            heap[child] = unit;
            parent = child;
        }
    }

    private boolean above(int a, int b) {
        return order.compare(a, places[a], b, places[b]) > 0;
    }
}
