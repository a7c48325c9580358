package org.saiwu.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One run of a program: both of its streams are drained while its deadline runs, and its own children die with it. */
final class ProgramRun {

    private final Process process;
    private final LastWords errors;
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private final Thread reader;

    /** Takes a program's output as it comes; an exception ends the program. */
    interface Consumer {
        void take(InputStream output) throws IOException;
    }

    /** How a run ended. */
    enum End {
        /** By itself. */
        EXITED,
        /** Past its deadline, or the caller was interrupted: it was ended. */
        LATE,
        /** Its output was refused, and it was ended. */
        REFUSED
    }

    ProgramRun(List<String> command, Consumer consumer) throws IOException {
        process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        errors = new LastWords(process.getErrorStream());
        reader = new Thread(() -> read(consumer), "program-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits for the end of the output and of the program. */
    End await(Duration deadline) {
        long until = System.nanoTime() + deadline.toNanos();
        try {
            reader.join(Math.max(1, millisTo(until)));
            if (reader.isAlive() || !process.waitFor(Math.max(1, millisTo(until)), TimeUnit.MILLISECONDS)) {
                kill();
                return End.LATE;
            }
            return failure.get() == null ? End.EXITED : End.REFUSED;
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
            return End.LATE;
        }
    }

    int exit() {
        return process.exitValue();
    }

    String errors() {
        try {
            return errors.text();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    String refusal() {
        IOException reason = failure.get();
        return reason == null ? "" : String.valueOf(reason.getMessage());
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void read(Consumer consumer) {
        try (InputStream output = process.getInputStream()) {
            consumer.take(output);
        } catch (IOException e) {
            failure.set(e);
            kill();
        }
    }

    private static long millisTo(long until) {
        return TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }
}
