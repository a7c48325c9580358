package org.saiwu.cli;

import org.saiwu.media.EngineInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeResult;

/** Stands in for a video engine where no video is looked at. */
public final class NoProbe implements MediaProbe {
    @Override
    public ProbeResult probe(MediaSource source, ProbeDepth depth) {
        throw new IllegalStateException("the documents of an entry are read without its videos");
    }

    @Override
    public EngineInfo describe() {
        throw new IllegalStateException("there is no engine here");
    }

    @Override
    public void warmUp() {}

    @Override
    public void close() {}
}
