package org.saiwu.cli.doctor;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import org.saiwu.cli.Words;
import org.saiwu.contest.Language;

/** Whether Chinese letters come through: to the console, and in the names of files. */
record EncodingExamination(Surroundings around) {
    private static final String CHINESE = "赛务检查";

    Diagnosis console() {
        Charset charset = around.context().terminal().charset();
        Map<String, String> values = Map.of("charset", charset.name());
        if (charset.newEncoder().canEncode(CHINESE)) {
            return around.ok("console", "found", values);
        }
        return around.warning("console", around.windows() ? "windows-not-chinese" : "not-chinese", values);
    }

    /** Java takes them through this charset; on Windows only those that stand in the command line. */
    Diagnosis fileNames() {
        String name = around.property("sun.jnu.encoding");
        Map<String, String> values = Map.of("charset", name);
        if (charset(name)
                .filter(charset -> charset.newEncoder().canEncode(CHINESE))
                .isPresent()) {
            return around.ok("file-names", "found", values);
        }
        return around.windows()
                ? around.warning("file-names", "windows-not-chinese", values)
                : around.error("file-names", "not-chinese", values);
    }

    Diagnosis language() {
        Language language = around.context().words().language();
        String locale = Words.LOCALE_VARIABLES.stream()
                .map(around::variable)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(around.property("user.language"));
        return around.ok("language", language == Language.ZH ? "chinese" : "english", Map.of("locale", locale));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
