package org.saiwu.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.saiwu.bundle.InsufficientSpaceException;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.EntrySource;

/**
 * Checks many entries, several at a time, each within its own deadline; one entry's failure never touches another.
 *
 * <p>Results come in the order of the input whatever the number of jobs is, and only so many entries are begun ahead of the one that
 * is waited for, so that memory does not grow with the batch.
 */
public final class ValidationRun implements Closeable {
    /** Entries begun ahead of the oldest that is not finished, for each job. */
    private static final int AHEAD = 16;
    /** How long an entry past its deadline may take to notice before its thread is left to itself. */
    private static final long GRACE_SECONDS = 5;

    private final EntryReader reader;
    private final EntryChecker checker;
    private final List<BatchCheck> batchChecks;
    private final RunOptions options;
    private final RunCosts costs = new RunCosts();
    private volatile boolean cancelled;

    public ValidationRun(EntryReader reader, EntryChecker checker, List<BatchCheck> batchChecks, RunOptions options) {
        this.reader = reader;
        this.checker = checker;
        this.batchChecks = List.copyOf(batchChecks);
        this.options = options;
    }

    /** What the entries checked so far took; those of an earlier run are not among them. */
    public RunCosts costs() {
        return costs;
    }

    /** Ends the run early: entries under way are dropped, those finished are kept. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Checks the entries and hands every result to the listener.
     *
     * @param finished results of an earlier run by their place, which are not checked again
     * @return how many were handed over; fewer than the sources after {@link #cancel()}
     * @throws IOException when the listener can't keep a result
     */
    public int run(List<EntrySource> sources, Finished finished, RunListener listener) throws IOException {
        ExecutorService supervisors = Executors.newFixedThreadPool(options.jobs(), daemons("entry"));
        ExecutorService workers = Executors.newCachedThreadPool(daemons("entry-work"));
        Deque<Future<EntryResult>> begun = new ArrayDeque<>();
        int next = 0;
        int done = 0;
        try {
            while (done < sources.size() && !cancelled) {
                while (next < sources.size() && begun.size() < options.jobs() * AHEAD) {
                    int index = next++;
                    EntrySource source = sources.get(index);
                    begun.add(supervisors.submit(() -> finished.result(index, source)
                                    .isPresent()
                            ? again(index, finished.result(index, source).get())
                            : supervised(index, source, workers)));
                }
                EntryResult result = await(begun.remove());
                if (result == null) {
                    return done;
                }
                listener.finished(done++, result);
            }
            return done;
        } finally {
            begun.forEach(future -> future.cancel(true));
            supervisors.shutdownNow();
            workers.shutdownNow();
        }
    }

    /** What the checks between entries found. */
    public List<Finding> findingsBetweenEntries() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (BatchCheck check : batchChecks) {
            findings.addAll(check.finish());
        }
        return checker.weigh(findings);
    }

    /** Lets the checks between entries clear away what they kept. */
    @Override
    public void close() throws IOException {
        for (BatchCheck check : batchChecks) {
            check.close();
        }
    }

    /** Results of an earlier run. */
    @FunctionalInterface
    public interface Finished {
        Finished NONE = (index, source) -> Optional.empty();

        Optional<EntryResult> result(int index, EntrySource source);
    }

    private @org.jspecify.annotations.Nullable EntryResult await(Future<EntryResult> future) throws IOException {
        while (!cancelled) {
            try {
                return future.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                // Looks whether the run was cancelled, and goes on waiting.
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return null;
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw new IllegalStateException(failed.getCause());
            }
        }
        return null;
    }

    private EntryResult again(int index, EntryResult result) throws IOException {
        for (BatchCheck check : batchChecks) {
            check.take(index, result);
        }
        return result;
    }

    /** Runs an entry on a thread of its own, which is given up when it does not end past the deadline. */
    private EntryResult supervised(int index, EntrySource source, ExecutorService workers) throws InterruptedException {
        long begun = System.nanoTime();
        Future<Checked> work = workers.submit(() -> check(source));
        try {
            Checked checked = work.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return handedOn(index, source, checked);
        } catch (TimeoutException late) {
            work.cancel(true);
            awaitEnd(work);
            return checker.failed(
                    source, Finding.of(FindingKind.ENTRY_TIMED_OUT).with("limit", Value.of(options.timeout())));
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            return checker.failed(source, reason(cause == null ? failed : cause));
        } catch (InterruptedException cancelledByUser) {
            work.cancel(true);
            throw cancelledByUser;
        } finally {
            costs.add(source.id(), System.nanoTime() - begun);
        }
    }

    /** Only here, since an entry that was given up may still end, and must not be held against others then. */
    private EntryResult handedOn(int index, EntrySource source, Checked checked) {
        try {
            for (BatchCheck check : batchChecks) {
                check.take(index, checked.entry(), checked.result());
            }
            return checked.result();
        } catch (IOException | RuntimeException failed) {
            return checker.failed(source, reason(failed));
        }
    }

    private static void awaitEnd(Future<Checked> work) throws InterruptedException {
        for (long waited = 0; waited < GRACE_SECONDS * 10 && !work.isDone(); waited++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private record Checked(Entry entry, EntryResult result) {}

    private Checked check(EntrySource source) throws IOException {
        Entry entry = reader.read(source);
        return new Checked(entry, checker.check(entry));
    }

    private static Finding reason(Throwable cause) {
        if (cause instanceof InsufficientSpaceException space) {
            return Finding.of(FindingKind.NO_SPACE)
                    .with("needed", new Value.Size(space.needed()))
                    .with("available", new Value.Size(space.available()));
        }
        Finding unreadable = Finding.of(FindingKind.ENTRY_UNREADABLE);
        if (cause instanceof NoSuchFileException) {
            return unreadable.with("reason", new Value.Word("entry.vanished"));
        }
        if (cause instanceof AccessDeniedException) {
            return unreadable.with("reason", new Value.Word("entry.access-denied"));
        }
        if (cause instanceof IOException || cause instanceof UncheckedIOException) {
            return unreadable.with("reason", String.valueOf(cause.getMessage()));
        }
        if (cause instanceof OutOfMemoryError) {
            return unreadable.with("reason", new Value.Word("entry.too-large-for-memory"));
        }
        return Finding.of(FindingKind.ENTRY_FAILED).with("detail", String.valueOf(cause));
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
