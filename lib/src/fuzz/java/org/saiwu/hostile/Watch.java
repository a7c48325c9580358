package org.saiwu.hostile;

import java.lang.management.ManagementFactory;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** Ends the process when an input takes too long, having printed the input and where it was. */
final class Watch {
    /** Of a processor, loading classes on the way included; a busy machine is no finding. */
    private static final long MOST_WORK = TimeUnit.SECONDS.toNanos(120);
    /** On the clock, for what waits without working. */
    private static final long MOST_TIME = TimeUnit.MINUTES.toNanos(15);

    private final Thread watched = Thread.currentThread();
    private volatile boolean watching;
    private volatile long begun;
    private volatile long workBegun;
    private volatile byte[] input = new byte[0];

    Watch() {
        Thread thread = new Thread(this::look, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    void begin(byte[] next) {
        input = next;
        begun = System.nanoTime();
        workBegun = work();
        watching = true;
    }

    void end() {
        watching = false;
    }

    private long work() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(watched.getId());
    }

    private void look() {
        try {
            while (!watching || work() - workBegun < MOST_WORK && System.nanoTime() - begun < MOST_TIME) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
        } catch (InterruptedException ended) {
            return;
        }
        System.err.println("== without end: " + HexFormat.of().formatHex(input));
        for (StackTraceElement element : watched.getStackTrace()) {
            System.err.println("\tat " + element);
        }
        Runtime.getRuntime().halt(70);
    }
}
