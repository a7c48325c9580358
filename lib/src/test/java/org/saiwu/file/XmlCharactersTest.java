package org.saiwu.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlCharactersTest {
    private static String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = XmlCharacters.of(new ByteArrayInputStream(bytes))) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "GB18030, ''"
    })
    void theCharsetIsTakenFromMarkDeclarationOrZeros(String charset, String mark) throws IOException {
        String text = "<?xml version=\"1.0\" encoding='" + charset + "'?><x>中文</x>";
        assertThat(read((mark + text).getBytes(Charset.forName(charset))))
                .endsWith(text)
                .hasSizeLessThan(text.length() + 2);
    }

    @Test
    void withoutADeclarationItIsUtf8() throws IOException {
        assertThat(read("<x>中文</x>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<x>中文</x>");
        assertThat(read(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "no-such-charset", "ISO-2022-CN", "x"})
    void aDeclarationThatCanNotBeTrueIsPassedOver(String charset) throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><x>中文</x>";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void malformedBytesAreRefused() {
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> read(new byte[] {'<', 'x', '>', (byte) 0xE9, '<'}));
    }
}
