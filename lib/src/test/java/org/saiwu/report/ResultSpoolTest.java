package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryResults;
import org.saiwu.check.Summary;

class ResultSpoolTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void resultsComeBackInTheOrderOfTheInputWhateverOrderTheyFinishedIn() throws IOException {
        try (ResultSpool spool = new ResultSpool(folder, 0)) {
            spool.add(2, SampleRun.unreadable());
            spool.add(0, SampleRun.passing());
            spool.add(1, SampleRun.failing());
            assertThat(all(spool)).isEqualTo(SampleRun.entries());
            assertThat(all(spool)).isEqualTo(SampleRun.entries());
        }
    }

    @Test
    void theWorstComeFirstAndEquallyBadOnesAsGiven() throws IOException {
        try (ResultSpool spool = new ResultSpool(folder, 0)) {
            spool.add(3, SampleRun.passing());
            spool.add(0, SampleRun.passing());
            spool.add(1, SampleRun.unreadable());
            spool.add(2, SampleRun.failing());
            List<EntryResult> worstFirst = new ArrayList<>();
            spool.forEachWorstFirst(worstFirst::add);
            assertThat(worstFirst)
                    .containsExactly(
                            SampleRun.failing(), SampleRun.unreadable(), SampleRun.passing(), SampleRun.passing());
        }
    }

    @Test
    void placesOfARunThatWasInterruptedMayBeEmpty() throws IOException {
        try (ResultSpool spool = new ResultSpool(folder, 0)) {
            spool.add(1000, SampleRun.failing());
            spool.add(5, SampleRun.passing());
            assertThat(all(spool)).containsExactly(SampleRun.passing(), SampleRun.failing());
            assertThat(spool.contains(5)).isTrue();
            assertThat(spool.contains(6)).isFalse();
            assertThat(spool.size()).isEqualTo(2);
        }
    }

    @Test
    void totalsAreCountedAsResultsCome() throws IOException {
        try (ResultSpool spool = new ResultSpool(folder, 0)) {
            spool.add(0, SampleRun.passing());
            spool.add(1, SampleRun.failing());
            spool.add(2, SampleRun.unreadable());
            assertThat(spool.summary()).isEqualTo(new Summary(3, 1, 1, 1, 3, 1, 1));
        }
    }

    @Test
    void aPlaceTakesOneResult() throws IOException {
        try (ResultSpool spool = new ResultSpool(folder, 0)) {
            spool.add(0, SampleRun.passing());
            assertThatThrownBy(() -> spool.add(0, SampleRun.passing())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aFewAreNotWritten() throws IOException {
        try (ResultSpool spool = ResultSpool.in(folder)) {
            spool.add(1, SampleRun.failing());
            spool.add(0, SampleRun.passing());
            assertThat(all(spool)).containsExactly(SampleRun.passing(), SampleRun.failing());
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void severalThreadsMayAdd() throws IOException {
        try (ResultSpool spool = ResultSpool.in(folder)) {
            IntStream.range(0, 300).parallel().forEach(place -> {
                try {
                    spool.add(place, place % 2 == 0 ? SampleRun.passing() : SampleRun.failing());
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertThat(all(spool))
                    .containsExactlyElementsOf(Stream.iterate(0, i -> i + 1)
                            .limit(300)
                            .map(i -> i % 2 == 0 ? SampleRun.passing() : SampleRun.failing())
                            .toList());
        }
    }

    @Test
    void anIteratorGivesTheSame() throws IOException {
        try (ResultSpool spool = ResultSpool.of(SampleRun.inMemory(SampleRun.entries()), folder)) {
            List<EntryResult> pulled = new ArrayList<>();
            spool.iterator().forEachRemaining(pulled::add);
            assertThat(pulled).isEqualTo(SampleRun.entries());
        }
    }

    @Test
    void closingLeavesNoFileBehind() throws IOException {
        ResultSpool spool = new ResultSpool(folder, 0);
        spool.add(0, SampleRun.passing());
        assertThat(folder).isNotEmptyDirectory();
        spool.close();
        spool.close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static List<EntryResult> all(EntryResults results) throws IOException {
        List<EntryResult> all = new ArrayList<>();
        results.forEach(all::add);
        return all;
    }
}
