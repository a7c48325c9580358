package org.saiwu.hostile;

import java.util.HexFormat;

/** Ends the process when an input takes too long, having printed the input and where it was. */
final class Watch {
    private static final long MOST_SECONDS = 180;

    private final Thread watched = Thread.currentThread();
    private volatile long deadline = Long.MAX_VALUE;
    private volatile byte[] input = new byte[0];

    Watch() {
        Thread thread = new Thread(this::look, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    void begin(byte[] next) {
        input = next;
        deadline = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
    }

    void end() {
        deadline = Long.MAX_VALUE;
    }

    private void look() {
        try {
            while (deadline == Long.MAX_VALUE || System.nanoTime() - deadline < 0) {
                Thread.sleep(500);
            }
        } catch (InterruptedException ended) {
            return;
        }
        System.err.println(
                "== longer than " + MOST_SECONDS + " s: " + HexFormat.of().formatHex(input));
        for (StackTraceElement element : watched.getStackTrace()) {
            System.err.println("\tat " + element);
        }
        Runtime.getRuntime().halt(70);
    }
}
