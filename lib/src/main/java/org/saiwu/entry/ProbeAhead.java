package org.saiwu.entry;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeResult;

/**
 * Probes the video of an entry while its documents are being read: the probe's own process does nothing else meanwhile. An object serves
 * one entry.
 */
final class ProbeAhead implements AutoCloseable {
    private final MediaProbe probe;
    private final ProbeDepth depth;
    private Optional<Begun> begun = Optional.empty();

    private record Begun(MediaSource source, FutureTask<ProbeResult> task) {}

    ProbeAhead(MediaProbe probe, ProbeDepth depth) {
        this.probe = probe;
        this.depth = depth;
    }

    /** Begins with a source that {@link #probe} is going to be asked for, most likely; only one at a time. */
    void begin(MediaSource source) {
        if (begun.isPresent()) {
            return;
        }
        FutureTask<ProbeResult> task = new FutureTask<>(() -> probe.probe(source, depth));
        begun = Optional.of(new Begun(source, task));
        Thread thread = new Thread(task, "probe-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** The result for a source, begun before or now; an interrupt is answered as a probe answers it. */
    ProbeResult probe(MediaSource source) {
        if (begun.isEmpty() || !begun.get().source().isSameRange(source)) {
            return probe.probe(source, depth);
        }
        FutureTask<ProbeResult> task = begun.get().task();
        begun = Optional.empty();
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return probe.probe(source, depth);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Ends what was begun and not asked for. */
    @Override
    public void close() {
        begun.ifPresent(one -> one.task().cancel(true));
        begun = Optional.empty();
    }
}
