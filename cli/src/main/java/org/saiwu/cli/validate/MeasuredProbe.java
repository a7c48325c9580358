package org.saiwu.cli.validate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.saiwu.check.RunCosts;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeResult;

/** A probe that also keeps count of what the videos took, and of the engine's processes, when somebody wants to know. */
final class MeasuredProbe implements MediaProbe {
    private final MediaProbe probe;
    private final RunCosts costs = new RunCosts();
    private final Set<Long> processes = new HashSet<>();
    private int mostAtATime;

    MeasuredProbe(MediaProbe probe) {
        this.probe = probe;
    }

    /** What the videos took. */
    RunCosts costs() {
        return costs;
    }

    /** Processes of the engine that others had to be started for: those seen, less the most that were seen at a time. */
    synchronized int restarts() {
        return processes.size() - mostAtATime;
    }

    @Override
    public ProbeResult probe(MediaSource source, ProbeDepth depth) {
        long begun = System.nanoTime();
        try {
            return probe.probe(source, depth);
        } finally {
            costs.add(source.name(), System.nanoTime() - begun);
            look();
        }
    }

    /** From outside, so that it holds of any engine. */
    private void look() {
        Set<Long> running =
                ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
        synchronized (this) {
            processes.addAll(running);
            mostAtATime = Math.max(mostAtATime, running.size());
        }
    }

    @Override
    public EngineInfo describe() {
        return probe.describe();
    }

    @Override
    public void warmUp() {
        probe.warmUp();
    }

    @Override
    public void close() {
        probe.close();
    }
}
