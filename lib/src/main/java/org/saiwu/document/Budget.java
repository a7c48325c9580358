package org.saiwu.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is left of a document's limits; every loop over untrusted data spends from it. */
final class Budget {

    /** Deeper than any office program nests elements: Word's own limit on nested tables alone is 20. */
    static final int MAX_DEPTH = 256;

    private static final int TICKS_BETWEEN_CHECKS = 256;

    private final DocumentLimits limits;
    private final long deadline;
    private long inflated;
    private int characters;
    private int pages;
    private int ticks;

    Budget(DocumentLimits limits) {
        this.limits = limits;
        long nanos;
        try {
            nanos = limits.timeout().toNanos();
        } catch (ArithmeticException e) {
            nanos = Long.MAX_VALUE / 2;
        }
        this.deadline = System.nanoTime() + Math.min(nanos, Long.MAX_VALUE / 2);
    }

    DocumentLimits limits() {
        return limits;
    }

    /** Looks at the clock now. */
    void checkTime() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableException(UnreadableReason.INTERRUPTED, "interrupted");
        }
        if (System.nanoTime() - deadline > 0) {
            throw new UnreadableException(UnreadableReason.TIMEOUT, "not read within " + limits.timeout());
        }
    }

    /** Counts one small step and looks at the clock now and then. */
    void tick() {
        if (++ticks >= TICKS_BETWEEN_CHECKS) {
            ticks = 0;
            checkTime();
        }
    }

    void spendCharacters(int count) {
        characters += count;
        if (characters > limits.maxCharacters()) {
            throw new UnreadableException(
                    UnreadableReason.TOO_LARGE, "more than " + limits.maxCharacters() + " characters");
        }
    }

    void spendPage() {
        checkTime();
        if (++pages > limits.maxPages()) {
            throw new UnreadableException(UnreadableReason.TOO_LARGE, "more than " + limits.maxPages() + " pages");
        }
    }

    /** Wraps the inflated bytes of one part, so that neither it nor the whole can grow beyond the limits. */
    InputStream bounded(InputStream part) {
        return new FilterInputStream(part) {
            private long ofPart;

            @Override
            public int read() throws IOException {
                int value = super.read();
                if (value >= 0) {
                    spend(1);
                }
                return value;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count > 0) {
                    spend(count);
                }
                return count;
            }

            private void spend(int count) {
                ofPart += count;
                inflated += count;
                if (ofPart > limits.maxPartBytes() || inflated > limits.maxInflatedBytes()) {
                    throw new UnreadableException(UnreadableReason.TOO_LARGE, "inflates beyond the limit");
                }
                tick();
            }
        };
    }
}
