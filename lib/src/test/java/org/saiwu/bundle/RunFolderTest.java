package org.saiwu.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;

class RunFolderTest extends BundleTest {

    private List<Path> inParent() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    @Test
    void closingRemovesEverythingAndTwiceDoesNoHarm() throws IOException {
        RunFolder run = RunFolder.create(folder);
        Files.write(run.reserve("a.mp4", 3), new byte[3]);
        run.close();
        run.close();
        assertThat(inParent()).isEmpty();
    }

    @Test
    void thePeakCountsWhatLayThereAtATimeAndNotWhatCameAfter() throws IOException {
        try (RunFolder run = RunFolder.create(folder)) {
            for (int size : new int[] {300, 500, 200}) {
                Path file = run.reserve("a.mp4", size);
                Files.write(file, new byte[size]);
                run.release(file);
            }
            Files.write(run.path().resolve("spool"), new byte[100]);
            assertThat(run.peak()).isEqualTo(500);
            Files.write(Files.createDirectory(run.path().resolve("index")).resolve("part"), new byte[450]);
            assertThat(run.peak()).isEqualTo(550);
        }
    }

    @Test
    void closingRemovesALinkButNotWhereItPoints() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("a.txt"), "a");
        RunFolder run = RunFolder.create(folder);
        Files.createSymbolicLink(run.path().resolve("link"), precious);
        run.close();
        assertThat(precious.resolve("a.txt")).exists();
        assertThat(run.path()).doesNotExist();
    }

    @Test
    void onlyTheOwnerMayLookInside() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        try (RunFolder run = RunFolder.create(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run.path())))
                    .isEqualTo("rwx------");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../evil.mp4, 000001.mp4",
        "课件.PPTX, 000001.pptx",
        "noextension, 000001.bin",
        "a.m/p4, 000001.bin",
        "a.视频, 000001.bin",
        "'a.mp4 ', 000001.bin"
    })
    void namesInsideAreOurs(String name, String expected) throws IOException {
        try (RunFolder run = RunFolder.create(folder)) {
            assertThat(run.reserve(name, 1)).isEqualTo(run.path().resolve(expected));
        }
    }

    @Test
    void moreThanTheDiskHoldsIsRefused() throws IOException {
        try (RunFolder run = RunFolder.create(folder)) {
            assertThatThrownBy(() -> run.reserve("a.mp4", Long.MAX_VALUE))
                    .isInstanceOf(InsufficientSpaceException.class);
        }
    }

    @Test
    void spaceThatIsPromisedIsNotPromisedTwice() throws IOException {
        try (RunFolder run = RunFolder.create(folder)) {
            long most = Files.getFileStore(folder).getUsableSpace() * 2 / 3;
            Path first = run.reserve("a.mp4", most);
            assertThatThrownBy(() -> run.reserve("b.mp4", most)).isInstanceOf(InsufficientSpaceException.class);
            run.release(first);
            assertThat(run.reserve("b.mp4", most)).doesNotExist();
        }
    }

    @Test
    void extractedMemberHasItsBytes() throws IOException {
        byte[] content = utf8("some text");
        try (RunFolder run = RunFolder.create(folder);
                ZipBundle bundle = open(ZipBuilder.of(ZipMemberBuilder.deflated("../a.txt", content)))) {
            Extraction extraction = bundle.extract(bundle.members().get(0), run);
            assertThat(extraction.file()).hasBinaryContent(content).hasParent(run.path());
        }
    }

    @Test
    void memberThatTurnsOutBadIsNotKept() throws IOException {
        try (RunFolder run = RunFolder.create(folder);
                ZipBundle bundle = open(ZipBuilder.of(text("a.txt").crc32(1)))) {
            assertThatThrownBy(() -> bundle.extract(bundle.members().get(0), run))
                    .isInstanceOf(BundleUnreadableException.class);
            try (Stream<Path> files = Files.list(run.path())) {
                assertThat(files).extracting(Path::getFileName).containsExactly(Path.of(RunFolder.LOCK_NAME));
            }
        }
    }

    @Test
    void leftoversOfDeadRunsAreRemoved() throws IOException {
        Path dead = Files.createDirectory(folder.resolve("saiwu-run-0-123"));
        Files.writeString(dead.resolve(RunFolder.LOCK_NAME), "");
        Files.writeString(dead.resolve("000001.mp4"), "x");
        assertThat(RunFolder.removeLeftovers(folder)).isEqualTo(1);
        assertThat(dead).doesNotExist();
    }

    @Test
    void livingRunsAndForeignFoldersAreLeftAlone() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("saiwu-run-mine"));
        Files.createDirectory(folder.resolve("other"));
        try (RunFolder run = RunFolder.create(folder)) {
            assertThat(RunFolder.removeLeftovers(folder)).isZero();
            assertThat(run.path()).exists();
            assertThat(foreign).exists();
        }
    }
}
