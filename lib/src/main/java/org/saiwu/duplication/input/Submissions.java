package org.saiwu.duplication.input;

import java.util.ArrayDeque;
import java.util.Collections;
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

    /** Most sources that a thread is given at once; handing over each by itself takes longer than reading a short text. */
    private static final int AT_ONCE = 8;

    private final List<TextSource> sources;
    private final SubmissionReader reader;
    private final UnaryOperator<Text> known;
    private final ExecutorService threads;
    private final Deque<Future<List<Submission>>> begun = new ArrayDeque<>();
    private final int most;
    private final int atOnce;
    private int next;
    private Iterator<Submission> read = Collections.emptyIterator();

    /**
     * Begins to read.
     *
     * @param known adds what is known of a text from elsewhere
     * @param jobs threads to read with
     */
    public Submissions(List<TextSource> sources, SubmissionReader reader, UnaryOperator<Text> known, int jobs) {
        this.sources = sources;
        this.reader = reader;
        this.known = known;
        this.atOnce = Math.max(1, Math.min(AT_ONCE, sources.size() / (jobs * AHEAD)));
        this.most = jobs * AHEAD / atOnce;
        this.threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "saiwu-texts");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        return read.hasNext() || !begun.isEmpty() || next < sources.size();
    }

    @Override
    public Submission next() {
        if (!read.hasNext()) {
            read = awaitNext().iterator();
        }
        return read.next();
    }

    private List<Submission> awaitNext() {
        while (begun.size() < most && next < sources.size()) {
            List<TextSource> some = sources.subList(next, Math.min(sources.size(), next + atOnce));
            next += some.size();
            begun.add(threads.submit(() -> some.stream().map(this::read).toList()));
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
