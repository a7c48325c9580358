package org.saiwu.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

    @TempDir
    Path parent;

    @Test
    void aNewOneIsEmptyAndBelongsToItsOwnerAlone() throws Exception {
        Path folder = TemporaryFiles.folder(parent, "run-");
        Path file = TemporaryFiles.file(folder, "texts-", ".tmp");
        assertThat(file).isEmptyFile().hasParent(folder);
        assertThat(file.getFileName().toString()).startsWith("texts-").endsWith(".tmp");
        if (parent.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatIsThereAlreadyIsPassedBy() throws Exception {
        long number = Long.parseLong(nameOf(TemporaryFiles.folder(parent, "")), 36);
        Path taken = Files.writeString(parent.resolve(Long.toString(number + 1, 36)), "kept");
        Path next = TemporaryFiles.file(parent, "", "");
        assertThat(nameOf(next)).isEqualTo(Long.toString(number + 2, 36));
        assertThat(taken).hasContent("kept");
    }

    @Test
    void aFileSystemWithoutOwnersIsNotAskedForThem() throws Exception {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            assertThat(TemporaryFiles.folder(windows.getPath("C:\\work"), "run-"))
                    .isDirectory();
        }
    }

    @Test
    void aParentThatIsNotThereIsNamed() {
        Path missing = parent.resolve("missing");
        assertThatThrownBy(() -> TemporaryFiles.folder(missing, "run-"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(missing.toString());
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString();
    }
}
