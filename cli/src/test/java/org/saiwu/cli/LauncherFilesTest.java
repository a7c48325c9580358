package org.saiwu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Windows console can read of the launchers. */
class LauncherFilesTest {
    private static final Path LAUNCHERS = Path.of("src", "main", "launcher");

    @ParameterizedTest
    @ValueSource(strings = {"saiwu.cmd", "check-entry.cmd"})
    void otherLettersThanAsciiComeOnlyWhenTheConsoleKnowsThatTheyAreUtf8(String file) throws IOException {
        String text = Files.readString(LAUNCHERS.resolve(file), StandardCharsets.UTF_8);
        int switched = text.indexOf("chcp 65001");
        String before = switched < 0 ? text : text.substring(0, switched);
        assertThat(before.chars()).allMatch(character -> character < 0x80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saiwu.cmd", "check-entry.cmd"})
    void linesEndAsWindowsEndsThem(String file) throws IOException {
        String text = Files.readString(LAUNCHERS.resolve(file), StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"saiwu.cmd", "check-entry.cmd"})
    void exclamationMarksOfPathsAreLeftAlone(String file) throws IOException {
        String text = Files.readString(LAUNCHERS.resolve(file), StandardCharsets.UTF_8);
        int paths = text.indexOf("%~dp0");
        assertThat(text.substring(0, paths)).contains("DisableDelayedExpansion");
    }
}
