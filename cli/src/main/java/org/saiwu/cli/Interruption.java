package org.saiwu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a run end in order on Ctrl-C: what was finished is reported, temporary files go, and the program exits with 3.
 *
 * <p>The virtual machine begins to shut down at once on Ctrl-C; the hook holds it up until the run has said its last word. A run
 * that asked for nothing of the kind ends at once.
 */
public final class Interruption implements Closeable {
    private static final long PATIENCE_SECONDS = 60;
    /** What shells report of a program that Ctrl-C ended. */
    private static final int FORCED = 130;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Runnable> actions = new ArrayList<>();
    private final Thread hook = new Thread(this::interrupted, "interruption");
    private boolean listening;

    /** What to do on Ctrl-C, from now on to the end of the run. */
    public synchronized void onInterrupt(Runnable action) {
        actions.add(action);
        if (!listening) {
            listening = true;
            try {
                Runtime.getRuntime().addShutdownHook(hook);
            } catch (IllegalStateException tooLate) {
                // It ends already, at once.
                return;
            }
        }
    }

    /** Work that an interrupt of its thread ends. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does work in this thread, which Ctrl-C interrupts.
     *
     * @param message what to say if it comes to nothing for that
     */
    public <T> T ending(String message, Work<T> work) throws IOException {
        Thread worker = Thread.currentThread();
        AtomicBoolean interrupted = new AtomicBoolean();
        Runnable action = () -> {
            interrupted.set(true);
            worker.interrupt();
        };
        onInterrupt(action);
        try {
            return work.run();
        } catch (IOException | RuntimeException failed) {
            // An interrupted thread finds its files closed, its queues broken and its index damaged: all the same to
            // the user.
            if (interrupted.get()) {
                throw new CommandException(ExitCode.UNFINISHED, message, failed);
            }
            throw failed;
        } finally {
            forget(action);
        }
    }

    /** The interrupt has done its work: what is cleared away from now on is not cut short by it. */
    private synchronized void forget(Runnable action) {
        actions.remove(action);
        Thread.interrupted();
    }

    private void interrupted() {
        act();
        try {
            // Past this, what is left in the temporary folder is removed by the next run.
            boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Runtime.getRuntime().halt(inTime ? ExitCode.UNFINISHED.code() : FORCED);
        } catch (InterruptedException giveUp) {
            Runtime.getRuntime().halt(FORCED);
        }
    }

    private synchronized void act() {
        actions.forEach(Runnable::run);
    }

    /** The run has ended and said so; a hook that is waiting lets go. */
    @Override
    public synchronized void close() {
        if (!listening) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            ended.countDown();
        }
    }
}
