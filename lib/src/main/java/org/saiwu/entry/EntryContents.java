package org.saiwu.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.saiwu.bundle.Checksums;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.bundle.ZipLimits;

/** Opens files of entries again, by the paths that reports give. */
public final class EntryContents {
    private EntryContents() {}

    /**
     * The SHA-256 of one file in lower-case hexadecimal.
     *
     * @param entry the zip or folder
     * @param file its path in the entry as results have it
     * @throws NoSuchFileException when it is not there any more, or can't be read any more
     */
    public static String sha256(Path entry, String file) throws IOException {
        try (OpenEntry open = OpenEntry.of(entry, ZipLimits.defaults())) {
            EntryContent content = Stream.concat(open.packed().stream(), open.beside().stream())
                    .filter(candidate -> candidate.path().equals(file))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchFileException(entry.toString(), file, null));
            if (content instanceof EntryContent.Loose loose) {
                return FileChecksum.sha256(loose.file());
            }
            EntryContent.Packed packed = (EntryContent.Packed) content;
            Optional<String> digest = packed.member().readable()
                    ? packed.bundle()
                            .read(packed.member(), Checksums.CRC32_AND_SHA256, bytes -> {})
                            .sha256()
                    : Optional.empty();
            return digest.orElseThrow(() -> new NoSuchFileException(entry.toString(), file, null));
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (IOException failed) {
            if (!Files.exists(entry)) {
                throw new NoSuchFileException(entry.toString(), file, failed.getMessage());
            }
            throw failed;
        }
    }
}
