package org.saiwu.cli;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end in order on Ctrl-C: what was finished is reported, temporary files go, and the program exits with 3.
 *
 * <p>The virtual machine begins to shut down at once on Ctrl-C; the hook holds it up until the run has written its report.
 */
public final class Interruption implements Closeable {
    private static final long PATIENCE_SECONDS = 60;
    /** What shells report of a program that Ctrl-C ended. */
    private static final int FORCED = 130;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Runnable> actions = new ArrayList<>();
    private final Thread hook;

    private Interruption() {
        hook = new Thread(this::interrupted, "interruption");
    }

    /** Begins to listen. Close it after everything else, since the program ends with it once it was interrupted. */
    public static Interruption begin() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** What to do on Ctrl-C. */
    public synchronized void onInterrupt(Runnable action) {
        actions.add(action);
    }

    private void interrupted() {
        List<Runnable> now;
        synchronized (this) {
            now = List.copyOf(actions);
        }
        now.forEach(Runnable::run);
        try {
            // Past this, what is left in the temporary folder is removed by the next run.
            boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Runtime.getRuntime().halt(inTime ? ExitCode.UNFINISHED.code() : FORCED);
        } catch (InterruptedException giveUp) {
            Runtime.getRuntime().halt(FORCED);
        }
    }

    /** The run has ended; a hook that is waiting lets go. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            ended.countDown();
        }
    }
}
