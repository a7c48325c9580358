package org.saiwu.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentKindTest extends BundleTest {

    @ParameterizedTest
    @CsvSource({
        "526172211A0700, RAR4",
        "526172211A070100, RAR5",
        "377ABCAF271C0004, SEVEN_ZIP",
        "1F8B0808, GZIP",
        "425A6839, BZIP2",
        "FD377A585A00, XZ",
        "28B52FFD, ZSTANDARD",
        "4D53434600000000, CAB",
        "1A002D6C68352D, LZH",
        "4D5A9000, WINDOWS_PROGRAM",
        "D0CF11E0A1B11AE1, OLE2",
        "255044462D312E37, PDF",
        "504B0708504B0304, SPLIT_ZIP",
        "00000020667479706D703432, MP4",
        "FFD8FFE0, JPEG",
        "00000000, ZEROS",
        "01020304, UNKNOWN"
    })
    void signaturesAreKnown(String head, ContentKind kind) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(head);
        Path file = Files.write(folder.resolve("upload.zip"), bytes);
        assertThat(ContentKind.of(file)).isEqualTo(kind);
        if (kind != ContentKind.SPLIT_ZIP) {
            assertThat(problemsOf(bytes))
                    .containsExactly(ofBundle(ProblemKind.NOT_A_ZIP, new ProblemDetail.Content(kind)));
        }
    }

    @Test
    void emptyFileIsEmpty() throws IOException {
        assertThat(problemsOf(new byte[0]))
                .containsExactly(ofBundle(ProblemKind.NOT_A_ZIP, new ProblemDetail.Content(ContentKind.EMPTY)));
    }

    @Test
    void webPageSavedAsAZipIsHtml() {
        byte[] page = utf8("\ufeff\r\n<!DOCTYPE html><html><title>请登录</title>");
        assertThat(ContentKind.of(page, page.length)).isEqualTo(ContentKind.HTML);
    }

    @Test
    void textIsTextInAnyCharset() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16}) {
            byte[] text = "教学设计，一段文字".getBytes(charset);
            assertThat(ContentKind.of(text, text.length)).isEqualTo(ContentKind.TEXT);
        }
    }

    @Test
    void textIsTextWhereItsLastCharacterIsCut() {
        byte[] text = utf8("教".repeat(3000));
        assertThat(ContentKind.of(text, 4001)).isEqualTo(ContentKind.TEXT);
    }

    @Test
    void isoImageShowsItselfAt32KiB() {
        byte[] image = new byte[ContentKind.HEAD_LENGTH];
        System.arraycopy(utf8("\u0001CD001"), 0, image, 32_768, 6);
        assertThat(ContentKind.of(image, image.length)).isEqualTo(ContentKind.ISO_IMAGE);
    }

    @Test
    void tarIsToldByItsMarkOrItsChecksum() {
        byte[] tar = new byte[512];
        tar[0] = 'a';
        byte[] marked = tar.clone();
        System.arraycopy(utf8("ustar"), 0, marked, 257, 5);
        assertThat(ContentKind.of(marked, 512)).isEqualTo(ContentKind.TAR);
        // 97 for the name and eight spaces in place of the checksum: 353, octal 541.
        System.arraycopy(utf8("0000541"), 0, tar, 148, 7);
        assertThat(ContentKind.of(tar, 512)).isEqualTo(ContentKind.TAR);
        assertThat(ContentKind.of(Arrays.copyOf(tar, 511), 511)).isNotEqualTo(ContentKind.TAR);
    }
}
