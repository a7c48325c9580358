package org.saiwu.duplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Texts in an order, of which each is read when somebody asks for it, so that whoever reads a text can go on working on it.
 *
 * @param size how many there are
 * @param reading reads the text of a number from 0; asked once for each, by any thread
 */
public record TextBatch(int size, IntFunction<? extends Submission> reading) {

    /** Most that a thread is given at once; handing over each by itself takes longer than reading a short text. */
    private static final int AT_ONCE = 8;

    /** Each thread is given work this often at least, where there is enough, so that none is left with a long rest. */
    private static final int TIMES = 32;

    /** Returns texts that were read before. */
    public static TextBatch of(List<? extends Submission> texts) {
        return new TextBatch(texts.size(), texts::get);
    }

    /** Takes one text; it may belong to any number. */
    @FunctionalInterface
    public interface Taker {
        void take(int number, Submission text);
    }

    /**
     * Reads all of them, several at a time, and hands each to the taker in the thread that read it.
     *
     * @throws IOException what reading or taking threw as an {@link UncheckedIOException}; the rest is left then
     */
    public void forEach(Workers workers, Taker taker) throws IOException {
        int atOnce = Math.max(1, Math.min(AT_ONCE, size / (workers.threads() * TIMES)));
        try {
            workers.each((size + atOnce - 1) / atOnce, part -> {
                int end = Math.min(size, (part + 1) * atOnce);
                for (int number = part * atOnce; number < end; number++) {
                    taker.take(number, reading.apply(number));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
