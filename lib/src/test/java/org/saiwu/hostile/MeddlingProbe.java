package org.saiwu.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.saiwu.entry.testing.FakeProbe;
import org.saiwu.entry.testing.VideoBuilder;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeResult;

/** A probe that changes something else of the entry while it is being read. */
final class MeddlingProbe implements MediaProbe {
    private final Meddling meddling;

    MeddlingProbe(Meddling meddling) {
        this.meddling = meddling;
    }

    @FunctionalInterface
    interface Meddling {
        void now() throws IOException;
    }

    @Override
    public ProbeResult probe(MediaSource source, ProbeDepth depth) {
        try {
            meddling.now();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new VideoBuilder().build();
    }

    @Override
    public EngineInfo describe() {
        return new FakeProbe().describe();
    }

    @Override
    public void warmUp() {}

    @Override
    public void close() {}
}
