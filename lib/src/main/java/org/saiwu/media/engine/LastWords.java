package org.saiwu.media.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drains a process's error stream and keeps its beginning. */
final class LastWords {

    private static final int KEPT = 8192;
    private static final int PATIENCE_MILLIS = 500;
    private static final Pattern SIGNAL = Pattern.compile("\\b(SIG[A-Z]{2,5}|EXCEPTION_[A-Z_]+)\\b");
    private static final Pattern FRAME = Pattern.compile("# [CVJj]  ?\\[?([\\w.-]+)");

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Thread drain;

    LastWords(InputStream stream) {
        drain = new Thread(() -> drain(stream), "probe-errors");
        drain.setDaemon(true);
        drain.start();
    }

    /** Returns the beginning of what the process wrote, once it has ended. */
    String text() throws InterruptedException {
        drain.join(PATIENCE_MILLIS);
        synchronized (kept) {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }

    /** Returns why a process died, in words that are the same each time: no address, no process id. */
    String death(int exit) throws InterruptedException {
        String text = text();
        Matcher signal = SIGNAL.matcher(text);
        if (signal.find()) {
            Matcher frame = FRAME.matcher(text);
            return signal.group(1) + (frame.find() ? " in " + frame.group(1) : "");
        }
        if (text.contains("OutOfMemoryError")) {
            return "out of memory";
        }
        return "exit code " + exit;
    }

    private void drain(InputStream stream) {
        byte[] bytes = new byte[1024];
        try (stream) {
            for (int count = stream.read(bytes); count >= 0; count = stream.read(bytes)) {
                synchronized (kept) {
                    kept.write(bytes, 0, Math.min(count, KEPT - kept.size()));
                }
            }
        } catch (IOException closed) {
            synchronized (kept) {
                kept.writeBytes("(cut)".getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
