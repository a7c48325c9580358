package org.saiwu.duplication.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.saiwu.duplication.InterruptedCheckException;
import org.saiwu.duplication.Submission;
import org.saiwu.duplication.Text;

/** Hands out texts in the order of their sources, while the next ones are being read by several threads. */
public final class Submissions implements Iterator<Submission>, AutoCloseable {
    /** Sources begun ahead of the one that is waited for, for each thread. */
    private static final int AHEAD = 32;

    private final Iterator<TextSource> sources;
    private final SubmissionReader reader;
    private final UnaryOperator<Text> known;
    private final ExecutorService threads;
    private final Deque<Future<Submission>> begun = new ArrayDeque<>();
    private final int most;

    /**
     * Begins to read.
     *
     * @param known adds what is known of a text from elsewhere
     * @param jobs threads to read with
     */
    public Submissions(List<TextSource> sources, SubmissionReader reader, UnaryOperator<Text> known, int jobs) {
        this.sources = sources.iterator();
        this.reader = reader;
        this.known = known;
        this.most = jobs * AHEAD;
        this.threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "saiwu-texts");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        return !begun.isEmpty() || sources.hasNext();
    }

    @Override
    public Submission next() {
        while (begun.size() < most && sources.hasNext()) {
            TextSource source = sources.next();
            begun.add(threads.submit(() -> read(source)));
        }
        if (begun.isEmpty()) {
            throw new NoSuchElementException();
        }
        try {
            return begun.remove().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCheckException();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private Submission read(TextSource source) {
        Submission submission = reader.read(source);
        return submission instanceof Text text ? known.apply(text) : submission;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
