package org.saiwu.file.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of an office file are found and inflated wherever its bytes are. */
class ZipPartsTest {
    private static final int LOCAL_SIGNATURE = 0;
    private static final int DIRECTORY_FLAGS = 8;
    private static final int DIRECTORY_METHOD = 10;

    @Test
    void aCompressedPartIsInflated() throws IOException {
        String text = "字".repeat(100_000);
        try (ZipParts parts = ZipParts.open(FileBytes.of(zip(ZipEntry.DEFLATED, text)), 10)) {
            assertThat(text(parts)).isEqualTo(text);
        }
    }

    @Test
    void aStoredPartIsReadAsItIs() throws IOException {
        try (ZipParts parts = ZipParts.open(FileBytes.of(zip(ZipEntry.STORED, "text")), 10)) {
            assertThat(text(parts)).isEqualTo("text");
        }
    }

    @Test
    void aPartIsReadFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), zip(ZipEntry.DEFLATED, "text"));
        try (ZipParts parts = ZipParts.open(FileBytes.open(file), 10)) {
            assertThat(text(parts)).isEqualTo("text");
        }
    }

    @Test
    void aNameIsReadAsUtf8() throws IOException {
        try (ZipParts parts = ZipParts.open(FileBytes.of(zip(ZipEntry.DEFLATED, "text")), 10)) {
            assertThat(ZipParts.name(parts.headers().get(0))).isEqualTo("word/文.xml");
        }
    }

    @Test
    void bytesBeforeTheZipArePassedOver() throws IOException {
        byte[] zip = zip(ZipEntry.DEFLATED, "text");
        byte[] moved = new byte[zip.length + 1000];
        System.arraycopy(zip, 0, moved, 1000, zip.length);
        try (ZipParts parts = ZipParts.open(FileBytes.of(moved), 10)) {
            assertThat(text(parts)).isEqualTo("text");
        }
    }

    @Test
    void noMorePartsAreListedThanWanted() throws IOException {
        try (ZipParts parts = ZipParts.open(FileBytes.of(zip(ZipEntry.DEFLATED, "text")), 0)) {
            assertThat(parts.headers()).isEmpty();
        }
    }

    @Test
    void aFileCutOffHasNoParts() throws IOException {
        byte[] zip = zip(ZipEntry.DEFLATED, "text");
        assertThatThrownBy(() -> ZipParts.open(FileBytes.of(Arrays.copyOf(zip, zip.length - 30)), 10))
                .isInstanceOf(ZipException.class);
    }

    @Test
    void anEncryptedPartIsRefused() throws IOException {
        byte[] zip = zip(ZipEntry.DEFLATED, "text");
        zip[directory(zip) + DIRECTORY_FLAGS] |= 1;
        assertRefused(zip);
    }

    @Test
    void aPartOfAnUnknownMethodIsRefused() throws IOException {
        byte[] zip = zip(ZipEntry.DEFLATED, "text");
        zip[directory(zip) + DIRECTORY_METHOD] = 93;
        assertRefused(zip);
    }

    @Test
    void aPartThatIsNotAtItsPlaceIsRefused() throws IOException {
        byte[] zip = zip(ZipEntry.DEFLATED, "text");
        zip[LOCAL_SIGNATURE] = 'Q';
        assertRefused(zip);
    }

    @Test
    void whateverByteIsWrongNothingButAnIoExceptionComes() throws IOException {
        byte[] zip = zip(ZipEntry.DEFLATED, "text");
        Random random = new Random(5);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] wrong = zip.clone();
            wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
            try (ZipParts parts = ZipParts.open(FileBytes.of(wrong), 10)) {
                for (RawHeader part : parts.headers()) {
                    ZipParts.name(part);
                    try (InputStream in = parts.open(part)) {
                        in.readNBytes(1000);
                        read++;
                    }
                }
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(read).isGreaterThan(1_000);
        assertThat(refused).isGreaterThan(1_000);
    }

    private static void assertRefused(byte[] zip) throws IOException {
        try (ZipParts parts = ZipParts.open(FileBytes.of(zip), 10)) {
            assertThatThrownBy(() -> text(parts)).isInstanceOf(ZipException.class);
        }
    }

    private static String text(ZipParts parts) throws IOException {
        try (InputStream in = parts.open(parts.headers().get(0))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static int directory(byte[] zip) {
        for (int at = zip.length - 46; ; at--) {
            if (LittleEndian.u32(zip, at) == CentralDirectory.SIGNATURE) {
                return at;
            }
        }
    }

    private static byte[] zip(int method, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("word/文.xml");
            byte[] content = text.getBytes(UTF_8);
            entry.setMethod(method);
            if (method == ZipEntry.STORED) {
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
            }
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
