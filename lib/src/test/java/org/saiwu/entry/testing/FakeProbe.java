package org.saiwu.entry.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeResult;

/** A probe that finds every video good and remembers what it was shown. */
public final class FakeProbe implements MediaProbe {
    /** What it was shown: the source, and the text that stood there at that time. */
    public record Shown(MediaSource source, ProbeDepth depth, String text) {}

    private final List<Shown> shown = Collections.synchronizedList(new ArrayList<>());

    @Override
    public ProbeResult probe(MediaSource source, ProbeDepth depth) {
        try {
            byte[] file = Files.readAllBytes(source.file());
            byte[] bytes = java.util.Arrays.copyOfRange(file, (int) source.offset(), (int) source.end());
            shown.add(new Shown(source, depth, new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new VideoBuilder().build();
    }

    public List<Shown> shown() {
        return List.copyOf(shown);
    }

    @Override
    public EngineInfo describe() {
        return new EngineInfo(EngineInfo.Kind.PROGRAM, "fake", "any", "", Optional.empty());
    }

    @Override
    public void warmUp() {}

    @Override
    public void close() {}
}
