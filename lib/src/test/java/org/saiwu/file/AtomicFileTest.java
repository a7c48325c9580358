package org.saiwu.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] NEW = "新".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theContentIsInPlaceAtTheEndAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a/报告.html");
        AtomicFile.write(file, out -> out.write(NEW));
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names(folder.resolve("a"))).containsExactly("报告.html");
    }

    @Test
    void anOlderFileIsReplacedOnlyAtTheEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        try (AtomicFile atomic = AtomicFile.open(file)) {
            atomic.stream().write(NEW);
            assertThat(file).hasContent("old");
            atomic.commit();
        }
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void aFailureLeavesTheOlderFileAndNoRemains() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(NEW);
                    throw new IOException("no space");
                }))
                .hasMessage("no space");
        assertThat(file).hasContent("old");
        assertThat(names(folder)).containsExactly("a.json");
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a"));
        assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write(NEW))).isInstanceOf(IOException.class);
        assertThat(file).isDirectory();
    }

    @Test
    void aFileWhereItsFolderShouldBeIsNamed() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "a");
        assertThatThrownBy(() -> AtomicFile.write(note.resolve("a.json"), out -> out.write(NEW)))
                .isInstanceOf(NotDirectoryException.class)
                .hasMessage(note.toString());
    }

    @Test
    void aDiskThatIsTooFullIsSaidOfTheFileAndTheOlderOneStays() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(1024)
                .setMaxSize(10 * 1024)
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path file = Files.writeString(
                    Files.createDirectories(disk.getPath("/reports")).resolve("a.json"), "old");
            assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write(new byte[100_000])))
                    .isInstanceOfSatisfying(FileSystemException.class, full -> {
                        assertThat(full.getFile()).isEqualTo("/reports/a.json");
                        assertThat(full.getReason()).contains("disk space");
                    });
            assertThat(Files.readString(file)).isEqualTo("old");
            assertThat(names(disk.getPath("/reports"))).containsExactly("a.json");
        }
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList().stream();
        }
    }
}
