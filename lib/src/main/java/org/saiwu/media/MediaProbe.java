package org.saiwu.media;

/** Probes videos, from any number of threads; {@link #close} ends whatever child processes it keeps. */
public interface MediaProbe extends AutoCloseable {

    /**
     * Probes one source within the probe's deadline. Never throws for what the source holds: that is in the result.
     * An interrupt ends the probe at once as {@link ProbeResult.TimedOut}, with the thread's interrupt flag set.
     */
    ProbeResult probe(MediaSource source, ProbeDepth depth);

    /** Returns what this engine is, for a diagnosis; starts it if need be. */
    EngineInfo describe();

    /** Begins starting the engine in the background, so that the first probe waits less; harmless if it can't start. */
    void warmUp();

    /** Returns how many child processes died, were late or answered nonsense until now, so that others had to be started. */
    default int lostProcesses() {
        return 0;
    }

    /** Ends child processes; probes under way end as {@link ProbeResult.Crashed}. */
    @Override
    void close();
}
