package org.saiwu.media.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.saiwu.media.BoxLayout;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.engine.ProbeChild.Reply;

/** Probes through child processes: as many as there are jobs, started when needed, ended when late, replaced when dead. */
public final class EmbeddedProbe implements MediaProbe {

    private static final Duration START = Duration.ofSeconds(60);
    /** A child is replaced after so many files, so that a leak in a library does not add up. */
    private static final int SERVES = 2000;

    private final ProbeOptions options;
    private final Launcher launcher;
    private final Semaphore places;
    private final Deque<ProbeChild> idle = new ArrayDeque<>();
    private final Set<ProbeChild> all = new HashSet<>();
    private @Nullable CompletableFuture<Started> warming;
    private @Nullable MissingEngineException broken;
    private String version = "";
    private boolean closed;

    /** How a child is started; the folder of its libraries belongs to it. */
    interface Launcher {
        ProcessBuilder command() throws MissingEngineException;

        String place();

        void close();
    }

    private record Started(
            @Nullable ProbeChild child, @Nullable MissingEngineException failure) {}

    /** Makes a probe that has started nothing yet. */
    public EmbeddedProbe(ProbeOptions options) {
        this(options, new ChildCommand(options.libraries()));
    }

    EmbeddedProbe(ProbeOptions options, Launcher launcher) {
        this.options = options;
        this.launcher = launcher;
        this.places = new Semaphore(options.jobs(), true);
    }

    @Override
    public ProbeResult probe(MediaSource source, ProbeDepth depth) {
        return Sources.probe(source, (address, boxes) -> {
            String request = wanted(depth, boxes) + "\n" + address;
            try {
                places.acquire();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return new ProbeResult.TimedOut(options.deadline(), boxes);
            }
            try {
                return result(ask(request), boxes, source);
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
            give(take());
            return new EngineInfo(EngineInfo.Kind.EMBEDDED, version(), platform, launcher.place(), Optional.empty());
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
    public synchronized void warmUp() {
        if (warming == null && idle.isEmpty() && all.isEmpty() && !closed) {
            CompletableFuture<Started> future = new CompletableFuture<>();
            Thread thread = new Thread(() -> future.complete(tryStart()), "probe-start");
            thread.setDaemon(true);
            thread.start();
            warming = future;
        }
    }

    @Override
    public void close() {
        List<ProbeChild> children;
        synchronized (this) {
            closed = true;
            children = List.copyOf(all);
            all.clear();
            idle.clear();
        }
        children.forEach(ProbeChild::kill);
        children.forEach(ProbeChild::killAndWait);
        launcher.close();
    }

    /** As {@link #close()}, but every child ends by itself. */
    void end() {
        List<ProbeChild> children;
        synchronized (this) {
            closed = true;
            children = List.copyOf(all);
            all.clear();
            idle.clear();
        }
        children.forEach(ProbeChild::endAndWait);
        launcher.close();
    }

    private static Wanted wanted(ProbeDepth depth, Optional<BoxLayout> boxes) {
        return switch (depth) {
            case QUICK -> Wanted.HEADERS;
            case STANDARD, DEEP ->
                boxes.filter(layout -> !layout.fragmented()).isPresent() ? Wanted.INDEX : Wanted.PACKETS;
        };
    }

    /** Asks a child; when it dies asks a second, since the first may have died of an earlier file, or of the machine. */
    private Reply ask(String request) throws MissingEngineException {
        Reply reply = askOnce(request);
        return reply instanceof Reply.Gone && !isClosed() ? askOnce(request) : reply;
    }

    private Reply askOnce(String request) throws MissingEngineException {
        ProbeChild child = take();
        Reply reply = child.ask(request, options.deadline());
        if (reply instanceof Reply.Answer) {
            give(child);
        } else {
            forget(child);
        }
        return reply;
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

    private ProbeChild take() throws MissingEngineException {
        CompletableFuture<Started> begun;
        synchronized (this) {
            while (!idle.isEmpty()) {
                ProbeChild child = idle.pop();
                if (child.alive()) {
                    return child;
                }
                all.remove(child);
            }
            begun = warming;
            warming = null;
        }
        Started started = begun == null ? tryStart() : begun.join();
        if (started.child() != null) {
            return started.child();
        }
        throw started.failure() != null
                ? started.failure()
                : new MissingEngineException(ProbeResult.Remedy.REPAIR_INSTALLATION, "closed");
    }

    /** Starts a child; that none can be started is found out once. */
    private Started tryStart() {
        synchronized (this) {
            if (broken != null || closed) {
                return new Started(null, broken);
            }
        }
        try {
            return new Started(start(), null);
        } catch (MissingEngineException failure) {
            synchronized (this) {
                broken = failure;
            }
            return new Started(null, failure);
        }
    }

    private ProbeChild start() throws MissingEngineException {
        ProbeChild child;
        try {
            child = new ProbeChild(launcher.command());
        } catch (IOException e) {
            throw new MissingEngineException(ProbeResult.Remedy.REPAIR_INSTALLATION, e.toString());
        }
        synchronized (this) {
            all.add(child);
            if (closed) {
                child.kill();
            }
        }
        Reply first = child.await(START);
        if (first instanceof Reply.Answer answer && answer.text().startsWith(Frames.READY + "\n")) {
            synchronized (this) {
                version = answer.text().substring(Frames.READY.length() + 1);
            }
            return child;
        }
        forget(child);
        child.kill();
        throw new MissingEngineException(ProbeResult.Remedy.REPAIR_INSTALLATION, first.toString());
    }

    private void give(ProbeChild child) {
        synchronized (this) {
            if (!closed && child.served() < SERVES) {
                idle.push(child);
                return;
            }
            all.remove(child);
        }
        child.kill();
    }

    private synchronized void forget(ProbeChild child) {
        all.remove(child);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized String version() {
        return version;
    }
}
