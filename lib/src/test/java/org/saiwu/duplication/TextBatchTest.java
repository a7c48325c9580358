package org.saiwu.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBatchTest {

    @AfterEach
    void forgetTheInterrupt() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3", "2, 1", "2, 3"})
    void anInterruptEndsTheCheckAndIsNoTroubleWithAText(int jobs, int size) {
        Thread asked = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        TextBatch batch = new TextBatch(size, number -> {
            begun.getAndIncrement();
            asked.interrupt();
            try {
                assertThat(never.await(1, TimeUnit.MINUTES)).isFalse();
            } catch (InterruptedException e) {
                return new UnreadableText("a", "a.txt", "disk");
            }
            return Text.of("a", "甲");
        });
        Results results = new Results();
        assertThatThrownBy(() -> new DuplicationCheck(Parameters.defaults().withJobs(jobs), List.of())
                        .run(batch, Optional.empty(), results))
                .isInstanceOf(InterruptedCheckException.class);
        assertThat(results.unreadable).isEmpty();
        assertThat(begun.get()).as("texts read after the interrupt").isLessThanOrEqualTo(jobs);
    }

    @Test
    void afterAFailureTheRestIsLeft() {
        Set<Integer> read = new ConcurrentSkipListSet<>();
        TextBatch batch = new TextBatch(10_000, number -> {
            read.add(number);
            if (number == 3) {
                throw new UncheckedIOException(new IOException("no disk"));
            }
            return Text.of("text " + number, "甲");
        });
        try (Workers workers = new Workers(1)) {
            assertThatThrownBy(() -> batch.forEach(workers, (number, text) -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no disk");
        }
        assertThat(read).containsExactly(0, 1, 2, 3);
    }
}
