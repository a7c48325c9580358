package org.saiwu.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.MediaSource;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeResult;

class ProbeAheadTest {
    private static final MediaSource VIDEO = new MediaSource(Path.of("lesson.mp4"), 0, 10, "lesson.mp4");

    /** Answers at once, or waits for an interrupt. */
    private static final class Probe implements MediaProbe {
        final AtomicInteger asked = new AtomicInteger();
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch interrupted;
        final boolean waiting;

        /** With how many interrupts are awaited; none for one that answers at once. */
        Probe(int interrupts) {
            this.waiting = interrupts > 0;
            this.interrupted = new CountDownLatch(interrupts);
        }

        @Override
        public ProbeResult probe(MediaSource source, ProbeDepth depth) {
            asked.incrementAndGet();
            begun.countDown();
            try {
                if (waiting) {
                    Thread.sleep(60_000);
                }
                return new ProbeResult.Crashed("answered", Optional.empty());
            } catch (InterruptedException e) {
                interrupted.countDown();
                Thread.currentThread().interrupt();
                return new ProbeResult.TimedOut(Duration.ofSeconds(1), Optional.empty());
            }
        }

        @Override
        public EngineInfo describe() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void warmUp() {}

        @Override
        public void close() {}
    }

    @Test
    void whatWasBegunIsProbedOnce() {
        Probe probe = new Probe(0);
        try (ProbeAhead ahead = new ProbeAhead(probe, ProbeDepth.STANDARD)) {
            ahead.begin(VIDEO);
            ahead.begin(VIDEO);
            assertThat(ahead.probe(VIDEO)).isEqualTo(new ProbeResult.Crashed("answered", Optional.empty()));
        }
        assertThat(probe.asked).hasValue(1);
    }

    @Test
    void whatWasNotBegunIsProbedWhenAskedFor() {
        Probe probe = new Probe(0);
        try (ProbeAhead ahead = new ProbeAhead(probe, ProbeDepth.STANDARD)) {
            assertThat(ahead.probe(VIDEO)).isEqualTo(new ProbeResult.Crashed("answered", Optional.empty()));
        }
        assertThat(probe.asked).hasValue(1);
    }

    @Test
    void anotherRangeOfTheSameFileIsProbedForItself() {
        Probe probe = new Probe(0);
        try (ProbeAhead ahead = new ProbeAhead(probe, ProbeDepth.STANDARD)) {
            ahead.begin(VIDEO);
            ahead.probe(new MediaSource(VIDEO.file(), 10, 10, VIDEO.name()));
            ahead.probe(VIDEO);
        }
        assertThat(probe.asked).hasValue(2);
    }

    @Test
    void anInterruptOfWhoWaitsEndsTheProbe() throws Exception {
        Probe probe = new Probe(2);
        try (ProbeAhead ahead = new ProbeAhead(probe, ProbeDepth.STANDARD)) {
            ahead.begin(VIDEO);
            probe.begun.await();
            Thread.currentThread().interrupt();
            assertThat(ahead.probe(VIDEO)).isInstanceOf(ProbeResult.TimedOut.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(probe.interrupted.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatNobodyAskedForIsEnded() throws Exception {
        Probe probe = new Probe(1);
        try (ProbeAhead ahead = new ProbeAhead(probe, ProbeDepth.STANDARD)) {
            ahead.begin(VIDEO);
            probe.begun.await();
        }
        assertThat(probe.interrupted.await(60, TimeUnit.SECONDS)).isTrue();
    }
}
