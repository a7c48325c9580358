package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A fixed number of threads; whatever they compute is put in its place by number, so that no result hangs on how many. */
public final class Workers implements AutoCloseable {

    /** Most that is waited for a task that takes no notice of an interrupt. */
    private static final int PATIENCE_SECONDS = 10;

    private final int threads;
    private final ExecutorService executor;

    /** Starts none before there is something to do. */
    public Workers(int threads) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "saiwu-duplication");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Returns how many there are. */
    public int threads() {
        return threads;
    }

    /** Runs a task for each number from 0, and returns when all are done. */
    public void each(int count, IntConsumer task) {
        begin(count, task).await();
    }

    /** Tasks that were begun. */
    record Begun(List<Future<?>> running) {
        /** Returns when all are done. */
        void await() {
            running.forEach(Workers::await);
        }
    }

    /**
     * Begins to run a task for each number from 0, which must not begin others itself. Never in the caller's thread, even where one
     * would do: an interrupt ends the caller's waiting at once, and is not taken by a task for trouble with a file.
     */
    Begun begin(int count, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, count); i++) {
            running.add(executor.submit(() -> {
                for (int at = next.getAndIncrement();
                        at < count && !executor.isShutdown();
                        at = next.getAndIncrement()) {
                    try {
                        task.accept(at);
                    } catch (Throwable failed) {
                        // Nobody wants what the others would still make.
                        next.set(count);
                        throw failed;
                    }
                }
            }));
        }
        return new Begun(running);
    }

    /** Waits for a task and returns what it returned or throws what it threw. */
    static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCheckException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Breaks off what still runs, and returns when no task touches any more what belongs to the caller. */
    @Override
    public void close() {
        executor.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
