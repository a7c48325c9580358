package org.saiwu.media.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.engine.ProbeChild.Reply;

/** Child processes of one kind: started when needed, ended when late, replaced when dead. */
final class ChildPool {

    private static final Duration START = Duration.ofSeconds(60);

    /** One that dies before it is ready may have been killed by the machine; the next one may live. */
    private static final int STARTS = 3;

    private final EmbeddedProbe.Launcher launcher;
    private final int serves;
    private final Deque<ProbeChild> idle = new ArrayDeque<>();
    private final Set<ProbeChild> all = new HashSet<>();
    private @Nullable CompletableFuture<Started> warming;
    private @Nullable MissingEngineException broken;
    private String version = "";
    private boolean closed;
    private int lost;

    private record Started(
            @Nullable ProbeChild child, @Nullable MissingEngineException failure) {}

    /** Makes an empty pool; a child is replaced after so many files, so that a leak in a library does not add up. */
    ChildPool(EmbeddedProbe.Launcher launcher, int serves) {
        this.launcher = launcher;
        this.serves = serves;
    }

    /** Asks a child; when it dies asks a second, since the first may have died of an earlier file, or of the machine. */
    Reply ask(String request, Duration deadline) throws MissingEngineException {
        Reply reply = askOnce(request, deadline);
        return reply instanceof Reply.Gone && !isClosed() ? askOnce(request, deadline) : reply;
    }

    /** Starts a child in the background, unless there is one. */
    synchronized void warmUp() {
        if (warming == null && idle.isEmpty() && all.isEmpty() && !closed) {
            CompletableFuture<Started> future = new CompletableFuture<>();
            Thread thread = new Thread(() -> future.complete(tryStart()), "probe-start");
            thread.setDaemon(true);
            thread.start();
            warming = future;
        }
    }

    /** Makes sure that a child works, and returns its version. */
    String version() throws MissingEngineException {
        give(take());
        synchronized (this) {
            return version;
        }
    }

    /** Kills all children. */
    void close() {
        List<ProbeChild> children = empty();
        children.forEach(ProbeChild::kill);
        children.forEach(ProbeChild::killAndWait);
        launcher.close();
    }

    /** As {@link #close()}, but every child ends by itself. */
    void end() {
        empty().forEach(ProbeChild::endAndWait);
        launcher.close();
    }

    private synchronized List<ProbeChild> empty() {
        closed = true;
        List<ProbeChild> children = List.copyOf(all);
        all.clear();
        idle.clear();
        return children;
    }

    private Reply askOnce(String request, Duration deadline) throws MissingEngineException {
        ProbeChild child = take();
        Reply reply = child.ask(request, deadline);
        if (reply instanceof Reply.Answer) {
            give(child);
        } else {
            lose(child);
        }
        return reply;
    }

    private ProbeChild take() throws MissingEngineException {
        CompletableFuture<Started> begun;
        synchronized (this) {
            while (!idle.isEmpty()) {
                ProbeChild child = idle.pop();
                if (child.alive()) {
                    return child;
                }
                lose(child);
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
        Reply first = new Reply.Gone("not started");
        for (int begun = 0; begun < STARTS && first instanceof Reply.Gone; begun++) {
            ProbeChild child = begin();
            first = child.await(START);
            if (first instanceof Reply.Answer answer && answer.text().startsWith(Frames.READY + "\n")) {
                synchronized (this) {
                    version = answer.text().substring(Frames.READY.length() + 1);
                }
                return child;
            }
            lose(child);
            child.kill();
        }
        throw new MissingEngineException(ProbeResult.Remedy.REPAIR_INSTALLATION, first.toString());
    }

    private ProbeChild begin() throws MissingEngineException {
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
        return child;
    }

    private void give(ProbeChild child) {
        synchronized (this) {
            if (!closed && child.served() < serves) {
                idle.push(child);
                return;
            }
            all.remove(child);
        }
        child.kill();
    }

    /** Forgets one that died, was late, or answered nonsense. */
    private synchronized void lose(ProbeChild child) {
        all.remove(child);
        lost++;
    }

    /** How many died, were late, or answered nonsense, so that others had to be started. */
    synchronized int lost() {
        return lost;
    }

    private synchronized boolean isClosed() {
        return closed;
    }
}
