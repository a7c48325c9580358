package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalSafeEscapesTest {
    @Test
    void controlCharactersAboveAsciiAreEscapedAndNothingElseIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonOutput.compact(out)) {
            json.writeString("a\u001B\u007F\u0080\u009F\u00A0中\"");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\\u001B\\u007F\\u0080\\u009F\u00A0中\\\"\"");
    }
}
