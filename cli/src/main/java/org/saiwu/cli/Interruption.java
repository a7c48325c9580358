package org.saiwu.cli;

import java.io.Closeable;
import java.io.IOException;
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

    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Runnable> actions = new ArrayList<>();
    private final Thread hook;

    private Interruption(Closeable folder) {
        hook = new Thread(() -> interrupted(folder), "interruption");
    }

    /** Begins to listen; {@code folder} is closed at the very end when the run itself could not do so. */
    public static Interruption begin(Closeable folder) {
        Interruption interruption = new Interruption(folder);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** What to do on Ctrl-C. */
    public synchronized void onInterrupt(Runnable action) {
        actions.add(action);
    }

    private void interrupted(Closeable folder) {
        List<Runnable> now;
        synchronized (this) {
            now = List.copyOf(actions);
        }
        now.forEach(Runnable::run);
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                folder.close();
            }
        } catch (InterruptedException | IOException giveUp) {
            Runtime.getRuntime().halt(ExitCode.UNFINISHED.code());
        }
        Runtime.getRuntime().halt(ExitCode.UNFINISHED.code());
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
