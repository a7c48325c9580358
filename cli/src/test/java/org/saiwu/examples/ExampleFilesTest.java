package org.saiwu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of {@code examples/} are those that their maker makes, few and small. */
class ExampleFilesTest {
    private static final long MEGABYTE = 1_000_000;

    private final List<Example> examples = Examples.all();

    @Test
    void eachCommittedEntryIsOneThatTheMakerMakes() throws IOException {
        try (Stream<Path> entries = Files.list(Repository.entries())) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            examples.stream().map(Example::name).toList());
        }
    }

    /** One of each kind of file that is made: docx, xls, pptx, doc, PDF, pictures, videos, zips, RAR, passwords. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "04-good-region-case",
                "05-good-lesson.zip",
                "20-bad-rar-renamed.zip",
                "50-bad-scanned-text.zip",
                "51-bad-password-on-text.zip"
            })
    void entriesAreMadeTheSameEachTime(String name) throws IOException {
        Example example = examples.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Map<String, byte[]> again = example.files();
        for (Map.Entry<String, byte[]> file : example.files().entrySet()) {
            assertThat(again.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
            assertThat(Repository.entries().resolve(file.getKey())).exists();
        }
    }

    @Test
    void theyStaySmallEnoughToCloneWithoutANoticeableWait() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.entries())) {
            long size = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
            assertThat(size).isLessThan(3 * MEGABYTE);
        }
    }

    @Test
    void theReadMeTellsWhatEachEntryShows() throws IOException {
        String readMe = Files.readString(Repository.root().resolve("examples/README.md"));
        int from = readMe.indexOf(EntryTable.BEGIN);
        int to = readMe.indexOf(EntryTable.END);
        assertThat(from).as(EntryTable.BEGIN).isNotNegative();
        Repository.assertHolds(
                "examples/README.md", readMe.substring(0, from) + EntryTable.of(examples) + readMe.substring(to));
    }
}
