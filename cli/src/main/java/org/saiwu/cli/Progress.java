package org.saiwu.cli;

import java.io.Closeable;
import java.time.Duration;
import java.util.Map;

/** A line on the terminal that says how far a batch has come, its rate and the time that is left. */
public final class Progress implements Closeable {
    private static final long INTERVAL_NANOS = 200_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final Context context;
    private final int total;
    private final boolean shown;
    private final long started = System.nanoTime();
    private long last = System.nanoTime();
    private int done;

    private Progress(Context context, int total, boolean shown) {
        this.context = context;
        this.total = total;
        this.shown = shown;
    }

    /** Begins; nothing is shown unless standard error is a terminal. */
    public static Progress begin(Context context, int total, boolean wanted) {
        return new Progress(
                context, total, wanted && total > 1 && context.terminal().interactive() && !context.quiet());
    }

    /** One more is done; may be called from any thread. */
    public synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - last >= INTERVAL_NANOS) {
            last = now;
            double seconds = (now - started) / 1e9;
            double rate = done / seconds;
            Duration left = Duration.ofSeconds((long) Math.ceil((total - done) / rate));
            context.terminal()
                    .err()
                    .print(CLEAR
                            + context.words()
                                    .say(
                                            "progress",
                                            Map.of(
                                                    "done",
                                                    done,
                                                    "total",
                                                    total,
                                                    "rate",
                                                    String.format(java.util.Locale.ROOT, "%.1f", rate),
                                                    "left",
                                                    "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart()))));
            context.terminal().err().flush();
        }
    }

    @Override
    public synchronized void close() {
        if (shown) {
            context.terminal().err().print(CLEAR);
            context.terminal().err().flush();
        }
    }
}
