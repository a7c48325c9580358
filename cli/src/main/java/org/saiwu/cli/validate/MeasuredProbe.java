package org.saiwu.cli.validate;

import org.saiwu.check.RunCosts;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeResult;

/** A probe that also keeps count of what the videos took, when somebody wants to know. */
final class MeasuredProbe implements MediaProbe {
    private final MediaProbe probe;
    private final RunCosts costs = new RunCosts();

    MeasuredProbe(MediaProbe probe) {
        this.probe = probe;
    }

    /** What the videos took. */
    RunCosts costs() {
        return costs;
    }

    @Override
    public ProbeResult probe(MediaSource source, ProbeDepth depth) {
        long begun = System.nanoTime();
        try {
            return probe.probe(source, depth);
        } finally {
            costs.add(source.name(), System.nanoTime() - begun);
        }
    }

    @Override
    public EngineInfo describe() {
        return probe.describe();
    }

    @Override
    public int lostProcesses() {
        return probe.lostProcesses();
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
