package org.saiwu.media.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.engine.ChildCommand.Purpose;
import org.saiwu.media.engine.ProbeChild.Reply;

/** Probes through child processes, as many at a time as there are jobs; those that watch are of a kind of their own. */
public final class EmbeddedProbe implements MediaProbe {

    private static final int SERVES = 2000;
    private static final int WATCHES = 200;

    private final ProbeOptions options;
    private final Launcher launcher;
    private final Semaphore places;
    private final ChildPool probing;
    private final ChildPool watching;

    /** How a child is started; the folder of its libraries belongs to it. */
    interface Launcher {
        ProcessBuilder command() throws MissingEngineException;

        String place();

        void close();
    }

    /** Makes a probe that has started nothing yet. */
    public EmbeddedProbe(ProbeOptions options) {
        this(
                options,
                new ChildCommand(options.libraries(), options.few() ? Purpose.PROBING_FEW : Purpose.PROBING),
                new ChildCommand(options.libraries(), Purpose.WATCHING));
    }

    EmbeddedProbe(ProbeOptions options, Launcher launcher) {
        this(options, launcher, launcher);
    }

    private EmbeddedProbe(ProbeOptions options, Launcher launcher, Launcher watcher) {
        this.options = options;
        this.launcher = launcher;
        this.places = new Semaphore(options.jobs(), true);
        this.probing = new ChildPool(launcher, SERVES);
        this.watching = new ChildPool(watcher, WATCHES);
    }

    @Override
    public ProbeResult probe(MediaSource source, ProbeDepth depth) {
        return Sources.probe(source, (address, boxes) -> {
            try {
                places.acquire();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return new ProbeResult.TimedOut(options.deadline(), boxes);
            }
            try {
                Reply reply = probing.ask(wanted(depth, boxes) + "\n" + address, options.deadline());
                ProbeResult result = result(reply, boxes, source);
                return depth == ProbeDepth.DEEP && result instanceof ProbeResult.Probed probed
                        ? new Watcher(watching, options).watched(probed, address)
                        : result;
            } catch (MissingEngineException missing) {
                return missing.result(boxes);
            } finally {
                places.release();
            }
        });
    }

    @Override
    public EngineInfo describe() {
        String platform = NativeFiles.platform();
        try {
            String version = probing.version();
            return new EngineInfo(EngineInfo.Kind.EMBEDDED, version, platform, launcher.place(), Optional.empty());
        } catch (MissingEngineException missing) {
            return new EngineInfo(
                    EngineInfo.Kind.EMBEDDED,
                    "",
                    platform,
                    launcher.place(),
                    Optional.of(missing.result(Optional.empty())));
        }
    }

    @Override
    public int lostProcesses() {
        return probing.lost() + watching.lost();
    }

    @Override
    public void warmUp() {
        probing.warmUp();
    }

    @Override
    public void close() {
        probing.close();
        watching.close();
    }

    /** As {@link #close()}, but every child ends by itself. */
    void end() {
        probing.end();
        watching.end();
    }

    private static Wanted wanted(ProbeDepth depth, Optional<BoxLayout> boxes) {
        return switch (depth) {
            case QUICK -> Wanted.HEADERS;
            case STANDARD, DEEP -> isIndexed(boxes) ? Wanted.INDEX : Wanted.PACKETS;
        };
    }

    /** Whether the file has one index of all its packets. */
    static boolean isIndexed(Optional<BoxLayout> boxes) {
        return boxes.filter(layout -> !layout.fragmented()).isPresent();
    }

    private ProbeResult result(Reply reply, Optional<BoxLayout> boxes, MediaSource source) throws IOException {
        if (reply instanceof Reply.Answer answer) {
            return answered(answer.text(), boxes, source);
        } else if (reply instanceof Reply.Nonsense nonsense) {
            return Sources.badAnswer(nonsense.why(), boxes);
        } else if (reply instanceof Reply.Gone gone) {
            return new ProbeResult.Crashed(gone.words(), boxes);
        }
        return new ProbeResult.TimedOut(options.deadline(), boxes);
    }

    private static ProbeResult answered(String text, Optional<BoxLayout> boxes, MediaSource source) throws IOException {
        List<String> lines = text.lines().toList();
        try {
            if (!lines.isEmpty() && lines.get(0).equals(Frames.FOUND)) {
                return Sources.probed(RawProbe.parse(lines.subList(1, lines.size())), boxes, source);
            }
            if (lines.size() == 3 && lines.get(0).equals(Frames.UNREADABLE)) {
                return Failure.unreadable(Integer.parseInt(lines.get(1)), lines.get(2), boxes);
            }
        } catch (IllegalArgumentException e) {
            return Sources.badAnswer(String.valueOf(e.getMessage()), boxes);
        }
        return Sources.badAnswer("an answer of no known kind", boxes);
    }
}
