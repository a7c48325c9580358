package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.bundle.RunFolder;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.EntrySource;
import org.saiwu.entry.ReadOptions;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.FakeProbe;

class ValidationRunTest {
    private final Path folder;
    private final RunFolder runFolder;
    private final CountDownLatch release = new CountDownLatch(1);

    ValidationRunTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        runFolder = RunFolder.create(Files.createDirectories(folder.resolve("temporary")));
    }

    @AfterEach
    void letGo() throws IOException {
        release.countDown();
        runFolder.close();
    }

    /** A check between entries that remembers whom it saw. */
    private static final class Witness implements BatchCheck {
        private final Set<Integer> seen = Collections.synchronizedSet(new TreeSet<>());

        @Override
        public void take(int index, EntryResult result) throws IOException {
            seen.add(index);
            if (result.path().endsWith("unwelcome")) {
                throw new IOException("no room");
            }
        }

        @Override
        public List<Finding> finish() {
            return List.of();
        }
    }

    private final Witness witness = new Witness();

    private List<EntrySource> sources(String... names) throws IOException {
        List<EntrySource> sources = new ArrayList<>();
        for (String name : names) {
            Path entry = Files.createDirectories(folder.resolve(name));
            Files.writeString(entry.resolve("说明.txt"), name);
            sources.add(new EntrySource(name, entry));
        }
        return sources;
    }

    private ValidationRun run(int jobs, Duration timeout, EntryCheck... checks) {
        return new ValidationRun(
                new EntryReader(BuiltIn.CONTEST, ReadOptions.defaults(), new FakeProbe(), runFolder),
                new EntryChecker(BuiltIn.CONTEST, List.of(checks)),
                List.of(witness),
                new RunOptions(jobs, timeout));
    }

    private static final Duration LONG = Duration.ofMinutes(5);

    private static List<EntryResult> results(ValidationRun run, List<EntrySource> sources) throws IOException {
        List<EntryResult> results = new ArrayList<>();
        int done = run.run(sources, ValidationRun.Finished.NONE, (index, result) -> {
            assertThat(index).isEqualTo(results.size());
            results.add(result);
        });
        assertThat(done).isEqualTo(results.size());
        return results;
    }

    private static boolean named(Entry entry, String name) {
        return entry.id().equals(name);
    }

    private static String[] many(int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = "e%03d".formatted(i);
        }
        return names;
    }

    @Test
    void resultsAreTheSameInTheOrderOfTheInputWhateverTheNumberOfJobs() throws IOException {
        List<EntrySource> sources = sources(many(70));
        List<EntryResult> alone = results(run(1, LONG), sources);
        assertThat(alone).extracting(EntryResult::id).containsExactly(many(70));
        for (int jobs : new int[] {2, 8}) {
            assertThat(results(run(jobs, LONG), sources)).isEqualTo(alone);
        }
    }

    @Test
    void oneEntrysExceptionTouchesNoOther() throws IOException {
        EntryCheck fails = (entry, contest) -> {
            if (named(entry, "bad")) {
                throw new IllegalStateException("a mistake of ours");
            }
            return List.of();
        };
        List<EntryResult> results = results(run(2, LONG, fails), sources("a", "bad", "c"));
        assertThat(results)
                .extracting(EntryResult::status)
                .containsExactly(EntryStatus.PASS, EntryStatus.ERROR, EntryStatus.PASS);
        assertThat(results.get(1).findings())
                .containsExactly(Finding.of(FindingKind.ENTRY_FAILED)
                        .with("detail", "java.lang.IllegalStateException: a mistake of ours"));
        assertThat(witness.seen).containsExactly(0, 2);
    }

    @Test
    void anErrorOfTheMachineTouchesNoOther() throws IOException {
        EntryCheck fails = (entry, contest) -> {
            if (named(entry, "bad")) {
                throw new OutOfMemoryError("made up");
            }
            return List.of();
        };
        List<EntryResult> results = results(run(2, LONG, fails), sources("a", "bad", "c"));
        assertThat(results.get(1).findings())
                .containsExactly(Finding.of(FindingKind.ENTRY_UNREADABLE)
                        .with("reason", new Value.Word("entry.too-large-for-memory")));
        assertThat(results.get(2).status()).isEqualTo(EntryStatus.PASS);
    }

    @Test
    void aVanishedEntryIsSaidToBeGone() throws IOException {
        List<EntrySource> sources = new ArrayList<>(sources("a", "c"));
        sources.add(1, new EntrySource("gone", folder.resolve("gone.zip")));
        List<EntryResult> results = results(run(2, LONG), sources);
        assertThat(results.get(1).findings())
                .containsExactly(
                        Finding.of(FindingKind.ENTRY_UNREADABLE).with("reason", new Value.Word("entry.vanished")));
        assertThat(results.get(1).status()).isEqualTo(EntryStatus.ERROR);
    }

    @Test
    void anEntryPastItsDeadlineIsGivenUp() throws IOException {
        EntryCheck slow = (entry, contest) -> {
            if (named(entry, "slow")) {
                try {
                    release.await();
                } catch (InterruptedException noticed) {
                    Thread.currentThread().interrupt();
                }
            }
            return List.of();
        };
        List<EntryResult> results = results(run(2, Duration.ofSeconds(2), slow), sources("a", "slow", "c"));
        assertThat(results.get(1).findings())
                .containsExactly(
                        Finding.of(FindingKind.ENTRY_TIMED_OUT).with("limit", Value.of(Duration.ofSeconds(2))));
        assertThat(results.get(2).status()).isEqualTo(EntryStatus.PASS);
        assertThat(witness.seen).containsExactly(0, 2);
    }

    @Test
    void aThreadThatIsStuckForGoodIsLeftBehindAndSaysNothingLater() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        EntryCheck stuck = (entry, contest) -> {
            boolean waiting = named(entry, "stuck");
            while (waiting) {
                try {
                    release.await();
                    waiting = false;
                } catch (InterruptedException ignoredOnPurpose) {
                    waiting = true;
                }
            }
            if (named(entry, "stuck")) {
                ended.countDown();
            }
            return List.of();
        };
        List<EntryResult> results = results(run(1, Duration.ofSeconds(1), stuck), sources("stuck", "b"));
        assertThat(results).extracting(EntryResult::status).containsExactly(EntryStatus.ERROR, EntryStatus.PASS);
        release.countDown();
        ended.await();
        assertThat(witness.seen).containsExactly(1);
    }

    @Test
    void aCheckBetweenEntriesThatFailsOnOneTouchesNoOther() throws IOException {
        List<EntryResult> results = results(run(2, LONG), sources("a", "unwelcome", "c"));
        assertThat(results)
                .extracting(EntryResult::status)
                .containsExactly(EntryStatus.PASS, EntryStatus.ERROR, EntryStatus.PASS);
    }

    @Test
    void acancelledRunKeepsWhatWasFinished() throws IOException {
        ValidationRun run = run(2, LONG);
        List<EntryResult> kept = new ArrayList<>();
        int done = run.run(sources(many(50)), ValidationRun.Finished.NONE, (index, result) -> {
            kept.add(result);
            if (kept.size() == 3) {
                run.cancel();
            }
        });
        assertThat(done).isEqualTo(3);
        assertThat(kept).extracting(EntryResult::id).containsExactly("e000", "e001", "e002");
    }

    @Test
    void aCancelDoesNotWaitForAnEntryThatIsStuck() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        ValidationRun run = run(1, LONG, (entry, contest) -> {
            begun.countDown();
            try {
                release.await();
            } catch (InterruptedException noticed) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });
        Thread interrupter = new Thread(() -> {
            try {
                begun.await();
            } catch (InterruptedException noticed) {
                Thread.currentThread().interrupt();
            }
            run.cancel();
        });
        interrupter.start();
        assertThat(run.run(sources("a", "b"), ValidationRun.Finished.NONE, (index, result) -> {}))
                .isZero();
        interrupter.join();
    }

    @Test
    void aResumedRunChecksOnlyWhatIsLeftAndStillComparesAll() throws IOException {
        AtomicInteger checked = new AtomicInteger();
        List<EntrySource> sources = sources("a", "b", "c");
        EntryResult earlier = results(run(1, LONG), sources).get(1);
        witness.seen.clear();
        ValidationRun run = run(2, LONG, (entry, contest) -> {
            checked.incrementAndGet();
            return List.of();
        });
        List<EntryResult> results = new ArrayList<>();
        run.run(
                sources,
                (index, source) -> source.id().equals("b") ? Optional.of(earlier) : Optional.empty(),
                (index, result) -> results.add(result));
        assertThat(checked).hasValue(2);
        assertThat(results).extracting(EntryResult::id).containsExactly("a", "b", "c");
        assertThat(results.get(1)).isSameAs(earlier);
        assertThat(witness.seen).containsExactly(0, 1, 2);
    }

    @Test
    void onlySoManyEntriesAreBegunAheadOfTheOldest() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        ValidationRun run = run(2, LONG, (entry, contest) -> {
            begun.incrementAndGet();
            return List.of();
        });
        run.run(sources(many(200)), ValidationRun.Finished.NONE, (index, result) -> {
            ahead.add(begun.get() - index);
        });
        assertThat(begun).hasValue(200);
        assertThat(ahead).allMatch(count -> count <= 2 * 16 + 1);
    }

    @Test
    void aListenerThatCannotKeepAResultEndsTheRun() throws IOException {
        List<EntrySource> sources = sources("a", "b");
        assertThatIOException()
                .isThrownBy(() -> run(1, LONG).run(sources, ValidationRun.Finished.NONE, (index, result) -> {
                    throw new IOException("no space left");
                }));
    }

    @Test
    void aRunOfNothingIsDone() throws IOException {
        assertThat(results(run(2, LONG), List.of())).isEmpty();
    }
}
