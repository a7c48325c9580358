package org.saiwu.duplication.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.DuplicationCheck;
import org.saiwu.duplication.InterruptedCheckException;
import org.saiwu.duplication.LargestSource;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Rate;
import org.saiwu.duplication.ResultSink;
import org.saiwu.duplication.Submission;
import org.saiwu.duplication.Text;
import org.saiwu.duplication.TextBatch;
import org.saiwu.duplication.UnreadableText;

class TextArchiveTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aMatchOfThirteenCharactersWithAnArchivedTextIsFound() throws IOException {
        String old = hangul(0, 500);
        addTo(folder, "2023", Text.of("old", old));
        for (int start = 0; start < 480; start += 7) {
            String fresh = hangul(1000, 1100) + old.substring(start, start + 13) + hangul(1200, 1300);
            assertThat(check(fresh).rate()).as("from %s", start).isEqualTo(new Rate(13, 213));
        }
        assertThat(check(hangul(1000, 1100) + old.substring(0, 12) + hangul(1200, 1300))
                        .duplicated())
                .isZero();
    }

    @Test
    void newTextsAreHeldAgainstNewAndOldOnesButOldOnesAreNotAskedAbout() throws IOException {
        String shared = hangul(0, 100);
        addTo(folder, "2023", Text.of("old-1", shared + hangul(100, 200)), Text.of("old-2", shared + hangul(200, 300)));
        List<DocumentResult> results = check(
                Text.of("new-1", shared + hangul(300, 400)), Text.of("new-2", hangul(350, 400) + hangul(400, 500)));
        assertThat(results).extracting(DocumentResult::id).containsExactly("new-1", "new-2");
        assertThat(results).extracting(DocumentResult::rate).containsExactly(new Rate(150, 200), new Rate(50, 150));
        assertThat(results.get(0).largestSource()).contains(new LargestSource("old-1", 100, true));
        assertThat(results.get(0).sources())
                .extracting(source -> source.id() + "@" + source.edition())
                .containsExactly("old-1@2023", "old-2@2023", "new-2@");
        assertThat(results.get(0).sources().get(0).passages().get(0).sourceText())
                .isEqualTo(shared);
    }

    @Test
    void theAuthorsArchivedTextsAreOwnWork() throws IOException {
        String old = hangul(0, 300);
        addTo(folder, "2023", Text.of("old", old).withOwners(Set.of("王芳")));
        DocumentResult own =
                check(Text.of("new", old).withOwners(Set.of("王芳", "李明"))).get(0);
        DocumentResult foreign =
                check(Text.of("new", old).withOwners(Set.of("赵六"))).get(0);
        assertThat(own.rate()).isEqualTo(new Rate(300, 300));
        assertThat(own.withoutOwn()).isEqualTo(new Rate(0, 300));
        assertThat(foreign.withoutOwn()).isEqualTo(new Rate(300, 300));
    }

    @Test
    void textsAreListedByEditionAndIdAndCanBeReplacedAndRemoved() throws IOException {
        addTo(folder, "2024", Text.of("b", hangul(0, 20)), Text.of("a", hangul(0, 30)));
        addTo(folder, "2023", Text.of("c", hangul(0, 40)), Text.of("b", hangul(0, 50)));
        assertThat(list()).containsExactly("2023/b/50", "2023/c/40", "2024/a/30");
        try (ArchiveWriter writer = ArchiveWriter.open(folder, 2)) {
            assertThat(writer.remove(List.of("a", "c", "nobody"))).isEqualTo(2);
        }
        assertThat(list()).containsExactly("2023/b/50");
        try (TextArchive archive = TextArchive.open(folder)) {
            assertThat(archive.verify()).isEqualTo(1);
        }
    }

    @Test
    void aDocumentWithoutATextIsNotAddedAndNamed() throws IOException {
        try (ArchiveWriter writer = ArchiveWriter.open(folder, 2)) {
            List<Submission> texts = List.of(Text.of("a", "甲"), new UnreadableText("b", "b.docx", "encrypted"));
            assertThat(writer.add(TextBatch.of(texts), "2023", List.of()))
                    .isEqualTo(new ArchiveAddition(1, 0, List.of("b")));
        }
    }

    @Test
    void aFullDiskAnywhereInTheMiddleOfAddLosesNothingThatWasThereBefore() throws IOException {
        boolean failed = true;
        for (int operations = 0; failed; operations += 3) {
            ByteBuffersDirectory disk = new ByteBuffersDirectory();
            add(keptOpen(disk), "2023", Text.of("old", hangul(0, 100)));
            FailingDirectory failing = new FailingDirectory(keptOpen(disk), operations);
            try {
                add(failing, "2024", Text.of("new", hangul(100, 200)), Text.of("old", hangul(0, 30)));
                failed = failing.hasFailed();
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("No space left");
            }
            if (failed) {
                assertSound(disk, 1);
                add(keptOpen(disk), "2024", Text.of("new", hangul(100, 200)));
            }
            assertSound(disk, 2);
        }
    }

    @Test
    void anInterruptInTheMiddleOfAddLeavesTheArchiveAsItWas() throws IOException {
        addTo(folder, "2023", Text.of("old", hangul(0, 100)));
        Set<Path> before = files();
        Thread asked = Thread.currentThread();
        CountDownLatch interrupted = new CountDownLatch(1);
        TextBatch batch = new TextBatch(2, number -> {
            if (number == 1) {
                asked.interrupt();
                try {
                    assertThat(interrupted.await(1, TimeUnit.MINUTES)).isFalse();
                } catch (InterruptedException e) {
                    return Text.of("late", hangul(200, 300));
                }
            }
            return Text.of("old", hangul(100, 200));
        });
        try (ArchiveWriter writer = ArchiveWriter.open(folder, 1)) {
            assertThatThrownBy(() -> writer.add(batch, "2024", List.of()))
                    .isInstanceOf(InterruptedCheckException.class);
        } finally {
            Thread.interrupted();
        }
        assertThat(files()).isEqualTo(before);
        assertThat(list()).containsExactly("2023/old/100");
    }

    @Test
    void manyAdditionsLeaveFewSegmentsToLookIn() throws IOException {
        try (Directory disk = new ByteBuffersDirectory()) {
            addOneByOne(disk, 12);
            try (DirectoryReader reader = DirectoryReader.open(disk)) {
                assertThat(reader.leaves()).hasSizeLessThanOrEqualTo(5);
                assertThat(reader.numDocs()).isEqualTo(12);
            }
        }
    }

    @Test
    void aFullDiskAnywhereInTheMiddleOfMergingLosesNothing() throws IOException {
        boolean failed = true;
        int merges = 0;
        for (int operations = 0; failed; operations += 3) {
            ByteBuffersDirectory disk = new ByteBuffersDirectory();
            addOneByOne(disk, 5);
            FailingDirectory failing = new FailingDirectory(keptOpen(disk), operations);
            int expected = 6;
            try {
                add(failing, "2024", Text.of("new", hangul(100, 200)));
                merges += failing.hasFailed() ? 1 : 0;
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("No space left");
                expected = 5;
            }
            failed = failing.hasFailed();
            assertSound(disk, expected);
        }
        assertThat(merges)
                .as("times that the disk was full only for the merging")
                .isPositive();
    }

    @Test
    void anArchiveOfANewerProgramIsRefused() throws IOException {
        addTo(folder, "2023", Text.of("a", "甲"));
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    java.util.Map.of(ArchiveFormat.FORMAT_KEY, Integer.toString(ArchiveFormat.VERSION + 1))
                            .entrySet());
            writer.commit();
        }
        assertRefused(ArchiveException.Reason.NEWER_FORMAT);
        assertThatThrownBy(() -> ArchiveWriter.open(folder, 2)).isInstanceOf(ArchiveException.class);
    }

    @Test
    void anArchiveWithACutFileIsRefused() throws IOException {
        addTo(folder, "2023", Text.of("a", hangul(0, 500)));
        Path largest = largestFile();
        byte[] bytes = Files.readAllBytes(largest);
        Files.write(largest, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(ArchiveException.Reason.DAMAGED);
    }

    @Test
    void aChangedByteIsFoundByVerify() throws IOException {
        addTo(folder, "2023", Text.of("a", hangul(0, 500)));
        Path largest = largestFile();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);
        try (TextArchive archive = TextArchive.open(folder)) {
            assertThatThrownBy(archive::verify)
                    .isInstanceOfSatisfying(ArchiveException.class, e -> assertThat(e.reason())
                            .isEqualTo(ArchiveException.Reason.DAMAGED));
        }
    }

    @Test
    void aFolderWithoutAnArchiveIsRefused() throws IOException {
        assertRefused(ArchiveException.Reason.MISSING);
        Files.writeString(folder.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> ArchiveWriter.open(folder, 2))
                .isInstanceOfSatisfying(ArchiveException.class, e -> assertThat(e.reason())
                        .isEqualTo(ArchiveException.Reason.NOT_AN_ARCHIVE));
    }

    @Test
    void aSecondWriterIsRefusedWhileReadersGoOn() throws IOException {
        addTo(folder, "2023", Text.of("a", hangul(0, 100)));
        try (TextArchive reader = TextArchive.open(folder);
                ArchiveWriter writer = ArchiveWriter.open(folder, 2)) {
            assertThatThrownBy(() -> ArchiveWriter.open(folder, 2))
                    .isInstanceOfSatisfying(ArchiveException.class, e -> assertThat(e.reason())
                            .isEqualTo(ArchiveException.Reason.LOCKED));
            writer.add(TextBatch.of(List.of(Text.of("b", hangul(0, 100)))), "2024", List.of());
            assertThat(reader.size()).isEqualTo(1);
            assertThat(reader.verify()).isEqualTo(1);
        }
    }

    @Test
    void windowsThatCouldBeMissedAreRefused() throws IOException {
        addTo(folder, "2023", Text.of("a", hangul(0, 100)));
        try (TextArchive archive = TextArchive.open(folder)) {
            DuplicationCheck check = new DuplicationCheck(Parameters.defaults().withMinMatch(12), List.of());
            assertThatThrownBy(() ->
                            check.run(TextBatch.of(List.of(Text.of("new", "甲"))), Optional.of(archive), new Sink()))
                    .isInstanceOfSatisfying(ArchiveException.class, e -> assertThat(e.reason())
                            .isEqualTo(ArchiveException.Reason.WINDOW_TOO_SHORT));
        }
    }

    private void assertRefused(ArchiveException.Reason reason) {
        assertThatThrownBy(() -> TextArchive.open(folder))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    private Path largestFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void assertSound(Directory disk, int texts) throws IOException {
        try (TextArchive archive = TextArchive.open(keptOpen(disk), "disk")) {
            assertThat(archive.verify()).isEqualTo(texts);
        }
    }

    private static void addOneByOne(Directory disk, int texts) throws IOException {
        for (int i = 0; i < texts; i++) {
            add(keptOpen(disk), "2023", Text.of("text-" + i, hangul(100 * i, 100 * i + 100)));
        }
    }

    private static void addTo(Path folder, String edition, Text... texts) throws IOException {
        try (ArchiveWriter writer = ArchiveWriter.open(folder, 2)) {
            writer.add(TextBatch.of(List.of(texts)), edition, List.of());
        }
    }

    private static void add(Directory directory, String edition, Text... texts) throws IOException {
        try (ArchiveWriter writer = ArchiveWriter.open(directory, "disk", 1)) {
            writer.add(TextBatch.of(List.of(texts)), edition, List.of());
        }
    }

    /** Outlives what is opened in it, as a disk does. */
    private static Directory keptOpen(Directory directory) {
        return new FilterDirectory(directory) {
            @Override
            public void close() {}
        };
    }

    private List<String> list() throws IOException {
        List<String> listed = new ArrayList<>();
        try (TextArchive archive = TextArchive.open(folder)) {
            archive.list(text -> listed.add(text.edition() + "/" + text.id() + "/" + text.characters()));
        }
        return listed;
    }

    private DocumentResult check(String content) throws IOException {
        return check(Text.of("new", content)).get(0);
    }

    private List<DocumentResult> check(Text... texts) throws IOException {
        Sink sink = new Sink();
        try (TextArchive archive = TextArchive.open(folder)) {
            new DuplicationCheck(Parameters.defaults(), List.of())
                    .run(TextBatch.of(List.of(texts)), Optional.of(archive), sink);
        }
        return sink.results;
    }

    private static String hangul(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append((char) (0xAC00 + i * 7 % 11171));
        }
        return text.toString();
    }

    private static final class Sink implements ResultSink {
        private final List<DocumentResult> results = new ArrayList<>();

        @Override
        public void document(DocumentResult result) {
            results.add(result);
        }

        @Override
        public void unreadable(UnreadableText text) {
            throw new IllegalStateException(text.toString());
        }
    }
}
