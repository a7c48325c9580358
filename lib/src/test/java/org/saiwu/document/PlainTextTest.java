package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String TEXT = "智慧教育平台应用案例\r\n第二行，GB 18030。\n";
    private static final String LINES = "智慧教育平台应用案例\n第二行，GB 18030。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void charsetsAreToldWithoutAMark(String charset) {
        assertThat(Reading.readable("a.txt", TEXT.getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarksAreNotText(String charset) {
        DocumentResult.Readable document =
                Reading.readable("a.md", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
        assertThat(document.text()).isEqualTo(LINES);
        assertThat(document.traits()).isEmpty();
        assertThat(document.kind()).isEqualTo(DocumentKind.MARKDOWN);
    }

    @Test
    void utf8CutWithinACharacterIsStillUtf8() {
        byte[] bytes = "智慧教育".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.readable("a.txt", Arrays.copyOf(bytes, 11)).text()).isEqualTo("智慧教\n");
    }

    @Test
    void bytesInNoCharsetAreUndecodable() {
        assertThat(Reading.reason("a.txt", new byte[] {(byte) 0x81, 0x20, (byte) 0xFF, 0x41, 0}))
                .isEqualTo(UnreadableReason.UNDECODABLE);
    }

    @Test
    void textUnderTheNameOfAnOfficeFileIsText() {
        assertThat(Reading.readable("a.doc", "案例").kind()).isEqualTo(DocumentKind.TEXT);
    }

    @Test
    void rubbishUnderTheNameOfAnOfficeFileIsDamaged() {
        assertThat(Reading.reason("a.docx", new byte[] {1, 2, 3, 0, (byte) 0xFF}))
                .isEqualTo(UnreadableReason.DAMAGED);
    }

    @Test
    void picturesAreNoDocumentsWhateverTheirName() {
        assertThat(Reading.reason("a.txt", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .isEqualTo(UnreadableReason.NOT_A_DOCUMENT);
    }
}
