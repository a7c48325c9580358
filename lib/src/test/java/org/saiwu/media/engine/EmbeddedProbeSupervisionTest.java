package org.saiwu.media.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult;
import org.saiwu.media.ProbeResult.Crashed;
import org.saiwu.media.ProbeResult.EngineMissing;
import org.saiwu.media.ProbeResult.Probed;
import org.saiwu.media.ProbeResult.Reason;
import org.saiwu.media.ProbeResult.TimedOut;
import org.saiwu.media.ProbeResult.Unreadable;
import org.saiwu.media.Viewing;
import org.saiwu.media.Viewing.NotWatched;
import org.saiwu.media.Viewing.Watched;

class EmbeddedProbeSupervisionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final EmbeddedProbe probe =
            new EmbeddedProbe(ProbeOptions.defaults().withDeadline(Duration.ofSeconds(20)), launcher("FakeChild"));

    /** Children of tests before this one. */
    private final List<ProcessHandle> before =
            ProcessHandle.current().children().toList();

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void fileThatCrashesTheChildIsReportedAndTheNextIsProbed() throws IOException {
        ProbeResult result = probe("a-crash");
        assertThat(result).isInstanceOf(Crashed.class);
        assertThat(((Crashed) result).detail()).isEqualTo("SIGSEGV in libavcodec.so");
        assertThat(probe("a-good")).isInstanceOf(Probed.class);
    }

    @Test
    void processesThatHadToBeReplacedAreCounted() throws IOException {
        probe("a-good");
        assertThat(probe.lostProcesses()).isZero();
        // Asked a second time, since the first may have died of something else.
        probe("a-crash");
        assertThat(probe.lostProcesses()).isEqualTo(2);
    }

    @Test
    void fileThatCrashesTheWatchingChildIsProbedAllTheSameAndTheNextIsWatched() throws IOException {
        assertThat(watched("a-unwatchable")).isInstanceOfSatisfying(NotWatched.class, viewing -> {
            assertThat(viewing.reason()).isEqualTo(NotWatched.Reason.CRASHED);
            assertThat(viewing.detail()).isEqualTo("SIGSEGV in libavcodec.so");
        });
        assertThat(watched("a-good")).isInstanceOf(Watched.class);
    }

    @Test
    void fileThatHangsTheWatchingChildIsProbedAllTheSame() throws IOException {
        try (EmbeddedProbe hasty =
                new EmbeddedProbe(ProbeOptions.defaults().withDeadline(Duration.ofSeconds(1)), launcher("FakeChild"))) {
            ProbeResult result = hasty.probe(source("a-endless"), ProbeDepth.DEEP);
            assertThat(((Probed) result).viewing())
                    .isInstanceOfSatisfying(NotWatched.class, viewing -> assertThat(viewing.reason())
                            .isEqualTo(NotWatched.Reason.TIMED_OUT));
        }
    }

    @Test
    void fileThatHangsTheChildTimesOutAndTheNextIsProbed() throws IOException {
        try (EmbeddedProbe hasty =
                new EmbeddedProbe(ProbeOptions.defaults().withDeadline(Duration.ofSeconds(1)), launcher("FakeChild"))) {
            assertThat(hasty.probe(source("a-hang"), ProbeDepth.QUICK)).isInstanceOf(TimedOut.class);
        }
        assertThat(probe("a-good")).isInstanceOf(Probed.class);
    }

    @Test
    void childKilledFromOutsideIsReportedAndTheNextFileIsProbed() throws Exception {
        assertThat(probe("a-good")).isInstanceOf(Probed.class);
        MediaSource hangs = source("a-hang");
        CompletableFuture<ProbeResult> result =
                CompletableFuture.supplyAsync(() -> probe.probe(hangs, ProbeDepth.QUICK));
        while (!result.isDone()) {
            TimeUnit.MILLISECONDS.sleep(500);
            ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child))
                    .forEach(ProcessHandle::destroyForcibly);
        }
        assertThat(result.get()).isInstanceOf(Crashed.class);
        assertThat(probe("a-good")).isInstanceOf(Probed.class);
    }

    @Test
    void childThatFillsItsErrorStreamIsDrained() throws IOException {
        assertThat(probe("a-chatter")).isInstanceOf(Probed.class);
    }

    @Test
    void answersThatMakeNoSenseAreBadAnswers() throws IOException {
        for (String kind : List.of("flood", "bytes", "nonsense")) {
            ProbeResult result = probe("a-" + kind);
            assertThat(result).as(kind).isInstanceOf(Unreadable.class);
            assertThat(((Unreadable) result).reason()).as(kind).isEqualTo(Reason.BAD_ANSWER);
        }
    }

    @Test
    void childThatCannotStartMeansThatTheEngineIsMissing() throws IOException {
        try (EmbeddedProbe absent = new EmbeddedProbe(ProbeOptions.defaults(), launcher("NoSuchClass"))) {
            assertThat(absent.probe(source("a"), ProbeDepth.QUICK)).isInstanceOf(EngineMissing.class);
            assertThat(absent.describe().works()).isFalse();
        }
    }

    @Test
    void childThatDiesBeforeItIsReadyIsStartedAgain() throws IOException {
        Deque<String> mains = new ArrayDeque<>(List.of("NoSuchClass", "NoSuchClass"));
        EmbeddedProbe.Launcher launcher = launcher(() -> mains.isEmpty() ? "FakeChild" : mains.pop());
        try (EmbeddedProbe unlucky =
                new EmbeddedProbe(ProbeOptions.defaults().withDeadline(Duration.ofSeconds(20)), launcher)) {
            assertThat(unlucky.probe(source("a-good"), ProbeDepth.QUICK)).isInstanceOf(Probed.class);
        }
    }

    @Test
    void interruptedCallerGetsItsAnswerAtOnceAndStaysInterrupted() throws IOException {
        MediaSource source = source("a-hang");
        Thread.currentThread().interrupt();
        ProbeResult result = probe.probe(source, ProbeDepth.QUICK);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(result).isNotInstanceOf(Probed.class);
    }

    private ProbeResult probe(String name) throws IOException {
        return probe.probe(source(name), ProbeDepth.QUICK);
    }

    private Viewing watched(String name) throws IOException {
        return ((Probed) probe.probe(source(name), ProbeDepth.DEEP)).viewing();
    }

    private MediaSource source(String name) throws IOException {
        return MediaSource.of(Files.writeString(folder.resolve(name), "x"));
    }

    private static EmbeddedProbe.Launcher launcher(String main) {
        return launcher(() -> main);
    }

    private static EmbeddedProbe.Launcher launcher(Supplier<String> main) {
        return new EmbeddedProbe.Launcher() {
            @Override
            public ProcessBuilder command() {
                return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.saiwu.media.engine." + main.get());
            }

            @Override
            public String place() {
                return "";
            }

            @Override
            public void close() {}
        };
    }
}
