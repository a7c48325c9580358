package org.saiwu.media.engine.child;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.saiwu.media.ViewingLimits;
import org.saiwu.media.engine.Frames;
import org.saiwu.media.engine.ViewingText;
import org.saiwu.media.engine.Wanted;

/**
 * The child process: answers one request after another until its standard input ends, and then is gone in a moment, even in
 * the middle of a file, so that no child outlives its parent.
 */
public final class ProbeServer {

    private ProbeServer() {}

    /** Serves; the arguments are the folders of the native libraries. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        leaveInterruptsToTheParent();
        NativeProbe probe;
        try {
            NativeLibraries.load(arguments);
            probe = new NativeProbe();
            Frames.write(out, Frames.READY + "\n" + probe.version());
        } catch (IOException | LinkageError e) {
            Frames.write(out, Frames.BROKEN + "\n" + e);
            return;
        }
        BlockingQueue<String> requests = new ArrayBlockingQueue<>(1);
        Answers answers = new Answers(probe, requests, out);
        Thread thread = new Thread(answers, "answers");
        // Java does not wait for it: with this thread, which reads, the process ends.
        thread.setDaemon(true);
        thread.start();
        readRequests(requests);
        if (answers.isDone()) {
            answers.get();
        }
    }

    private static void readRequests(BlockingQueue<String> requests) throws InterruptedException {
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            for (Optional<String> request = Frames.read(in); request.isPresent(); request = Frames.read(in)) {
                requests.put(request.get());
            }
        } catch (IOException e) {
            // The parent, which alone could be told, is gone.
        }
    }

    /** Answers requests; when that has failed it ends its output, whereupon the parent asks no more. */
    private static final class Answers extends FutureTask<Void> {

        private final DataOutputStream out;

        Answers(NativeProbe probe, BlockingQueue<String> requests, DataOutputStream out) {
            super(new Callable<>() {
                @Override
                public Void call() throws IOException, InterruptedException {
                    while (true) {
                        Frames.write(out, answer(probe, requests.take()));
                    }
                }
            });
            this.out = out;
        }

        @Override
        protected void done() {
            try {
                out.close();
            } catch (IOException e) {
                // The parent is gone already.
            }
        }
    }

    private static String answer(NativeProbe probe, String request) throws InterruptedException {
        int newline = request.indexOf('\n');
        Wanted wanted = Wanted.valueOf(request.substring(0, newline));
        String rest = request.substring(newline + 1);
        return switch (wanted) {
            case HEADERS, INDEX, PACKETS -> probe.answer(rest, wanted);
            case WATCH, WATCH_INDEXED -> watched(rest, wanted == Wanted.WATCH_INDEXED);
        };
    }

    private static String watched(String request, boolean indexed) throws InterruptedException {
        int newline = request.indexOf('\n');
        ViewingLimits limits = ViewingText.limits(request.substring(0, newline));
        return new Watch(request.substring(newline + 1), indexed, limits).answer();
    }

    /**
     * Ctrl-C on a terminal reaches every process on it; the parent decides what becomes of the file in hand. By name, since
     * the class is no part of the Java standard: a Java without it only loses this courtesy.
     */
    private static void leaveInterruptsToTheParent() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ignore = handler.getField("SIG_IGN").get(null);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"), ignore);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // Then Ctrl-C ends the file in hand as well.
        }
    }
}
