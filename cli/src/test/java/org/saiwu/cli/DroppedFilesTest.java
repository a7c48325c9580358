package org.saiwu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun.Outcome;

/** Command lines as Explorer writes them. */
class DroppedFilesTest {
    @TempDir
    Path folder = Path.of("");

    private static List<String> dropped(String commandLine) {
        return DroppedFiles.of(Map.of("SAIWU_DROPPED", commandLine, "SAIWU_SCRIPT", "检查作品.cmd"));
    }

    @Test
    void aNameWithoutSpacesHasNoQuotes() {
        assertThat(dropped("C:\\WINDOWS\\system32\\cmd.exe /c \"\"D:\\赛务\\检查作品.cmd\" D:\\作品\\一.zip \""))
                .containsExactly("D:\\作品\\一.zip");
    }

    @Test
    void aNameWithSpacesStaysWhole() {
        assertThat(dropped("cmd.exe /c \"\"D:\\a b\\检查作品.cmd\" \"D:\\我的 作品 (1).zip\"\""))
                .containsExactly("D:\\我的 作品 (1).zip");
    }

    @Test
    void ampersandsCommasAndExclamationMarksAreLettersOfTheName() {
        assertThat(dropped("cmd.exe /c \"\"D:\\检查作品.cmd\" D:\\a&b.zip D:\\c,d;e=f.zip D:\\g!h^%i%.zip\""))
                .containsExactly("D:\\a&b.zip", "D:\\c,d;e=f.zip", "D:\\g!h^%i%.zip");
    }

    @Test
    void severalAreTakenInTheirOrder() {
        assertThat(dropped("cmd /c \"\"D:\\检查作品.cmd\" \"D:\\b 2\" D:\\a \"D:\\c 3.zip\" \""))
                .containsExactly("D:\\b 2", "D:\\a", "D:\\c 3.zip");
    }

    @Test
    void theLauncherMayBeCalledByNameFromAnotherProgram() {
        assertThat(dropped("cmd.exe /c 检查作品.CMD x.zip")).containsExactly("x.zip");
    }

    @Test
    void aLauncherOnWhichNothingWasDroppedSaysWhatItIsFor() {
        Outcome outcome = CommandRun.in(folder)
                .with("SAIWU_DROPPED", "cmd.exe /c \"\"D:\\检查作品.cmd\" \"")
                .with("SAIWU_SCRIPT", "检查作品.cmd")
                .with("LANG", "zh_CN")
                .run("validate", "--open");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("拖放到此文件上");
    }

    @Test
    void whatWasDroppedIsChecked() throws Exception {
        Path entry = Files.createDirectory(folder.resolve("作品 & 1"));
        Outcome outcome = CommandRun.in(folder)
                .with("SAIWU_DROPPED", "cmd.exe /c \"\"D:\\检查作品.cmd\" \"" + entry + "\"\"")
                .with("SAIWU_SCRIPT", "检查作品.cmd")
                .run("validate");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("作品 & 1");
    }
}
