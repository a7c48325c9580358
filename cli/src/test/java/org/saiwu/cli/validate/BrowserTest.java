package org.saiwu.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;

class BrowserTest {
    private static final String PAGE = "file:///tmp/report.html";

    @TempDir
    Path folder = Path.of("");

    @Test
    void eachDesktopHasItsOwnWay() {
        assertThat(Browser.command("Windows 11", Map.of(), PAGE).orElseThrow()).startsWith("rundll32");
        assertThat(Browser.command("Mac OS X", Map.of(), PAGE)).contains(List.of("open", PAGE));
        assertThat(Browser.command("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), PAGE))
                .contains(List.of("xdg-open", PAGE));
    }

    @Test
    void aMachineWithoutADesktopIsNotAskedToShowAnything() {
        assertThat(Browser.command("Linux", Map.of("DISPLAY", ""), PAGE)).isEmpty();
    }

    @Test
    void aProgramThatIsNotThereHasNotStarted() {
        assertThat(Browser.starts(List.of(folder.resolve("xdg-open").toString())))
                .isFalse();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProgramThatFailsAtOnceHasNotStarted() {
        assertThat(Browser.starts(List.of("false"))).isFalse();
        assertThat(Browser.starts(List.of("true"))).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theUserIsToldWhereThePageIs() throws IOException {
        Path entry = Files.createDirectory(folder.resolve("作品"));
        Outcome outcome = CommandRun.in(folder).run("validate", entry.toString(), "--open");
        assertThat(outcome.err()).contains("No browser could be started; the page is ");
        String path = outcome.err().replaceAll("(?s).*the page is (\\S+).*", "$1");
        assertThat(Path.of(path)).content().contains("<html");
        Files.delete(Path.of(path));
        Files.delete(Path.of(path).resolveSibling(""));
    }
}
