package org.saiwu.media.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One child process, used by one thread at a time. */
final class ProbeChild {

    private static final int PATIENCE_SECONDS = 5;

    private final Process process;
    private final DataOutputStream requests;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private final LastWords errors;
    private int served;

    /** What comes of a request. */
    sealed interface Reply {
        /** An answer. */
        record Answer(String text) implements Reply {}

        /** The child's answer was no answer. */
        record Nonsense(String why) implements Reply {}

        /** The child is gone. */
        record Gone(String words) implements Reply {}

        /** The child took too long and was ended, or the caller was interrupted. */
        record Late() implements Reply {}
    }

    ProbeChild(ProcessBuilder command) throws IOException {
        process = command.start();
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        errors = new LastWords(process.getErrorStream());
        Thread reader = new Thread(this::readReplies, "probe-answers");
        reader.setDaemon(true);
        reader.start();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Returns how many requests it has answered. */
    int served() {
        return served;
    }

    /** Asks, and waits no longer than the deadline; after anything but an answer the child has been ended. */
    Reply ask(String request, Duration deadline) {
        try {
            Frames.write(requests, request);
        } catch (IOException gone) {
            return end(null);
        }
        served++;
        return await(deadline);
    }

    /** Waits for the next frame, such as the first one. */
    Reply await(Duration deadline) {
        try {
            Reply reply = replies.poll(deadline.toNanos(), TimeUnit.NANOSECONDS);
            if (reply instanceof Reply.Answer) {
                return reply;
            }
            return end(reply == null ? new Reply.Late() : reply);
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
            return new Reply.Late();
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Ends the process and waits until it is gone, so that its libraries can be deleted. */
    void killAndWait() {
        kill();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the process end by itself, as it does when nothing more is asked; one that doesn't is killed. */
    void endAndWait() {
        try {
            hangUp();
            process.waitFor(PATIENCE_SECONDS * 6L, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        killAndWait();
    }

    /** Says that nothing more is asked. */
    private void hangUp() {
        try {
            requests.close();
        } catch (IOException gone) {
            // Then it need not be told.
        }
    }

    private Reply end(@Nullable Reply reply) {
        if (reply instanceof Reply.Late || reply instanceof Reply.Nonsense) {
            kill();
            return reply;
        }
        try {
            hangUp();
            // Its streams have ended; the process follows, unless it is stuck.
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                kill();
                return new Reply.Gone("closed its output");
            }
            return new Reply.Gone(errors.death(process.exitValue()));
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
            return new Reply.Late();
        }
    }

    private void readReplies() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            for (Optional<String> frame = Frames.read(in); frame.isPresent(); frame = Frames.read(in)) {
                replies.add(new Reply.Answer(frame.get()));
                if (replies.size() > 1) {
                    throw new Frames.BadFrameException("answers that nobody asked for");
                }
            }
            replies.add(new Reply.Gone(""));
        } catch (Frames.BadFrameException e) {
            replies.clear();
            replies.add(new Reply.Nonsense(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            replies.add(new Reply.Gone(e.toString()));
        }
    }
}
