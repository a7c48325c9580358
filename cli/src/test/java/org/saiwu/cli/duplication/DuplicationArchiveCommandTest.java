package org.saiwu.cli.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saiwu.cli.duplication.Writings.characters;
import static org.saiwu.cli.duplication.Writings.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun;

/** {@code duplication archive} and checks against one. */
class DuplicationArchiveCommandTest {
    @TempDir
    Path folder = Path.of("");

    private CommandRun.Outcome outcome = new CommandRun.Outcome(0, new byte[0], new byte[0], StandardCharsets.UTF_8);

    private int saiwu(String commandLine) {
        outcome = CommandRun.in(folder).run(commandLine.split(" "));
        return outcome.exitCode();
    }

    @BeforeEach
    void texts() throws IOException {
        write(folder, "old/a.txt", characters(0, 400));
        write(folder, "old/b.txt", characters(0, 400));
        write(folder, "new/a.txt", characters(280, 680));
        assertThat(saiwu("duplication archive add old --archive arc --edition 2025"))
                .isZero();
        assertThat(outcome.out()).startsWith("2 texts added, 0 replaced");
    }

    @Test
    void newTextsAreHeldAgainstOldOnesWhoseIdsBearTheirEdition() {
        assertThat(saiwu("duplication check new --archive arc --format json")).isEqualTo(1);
        assertThat(outcome.out())
                .contains("\"duplicated\": 120", "\"id\": \"2025/a.txt\"", "\"edition\": \"2025\"", "\"archived\": 2")
                .contains("\"documents\": 1");
    }

    @Test
    void theNextEditionsFilesMayHaveTheSameNames() {
        assertThat(saiwu("duplication archive add new --archive arc --edition 2026"))
                .isZero();
        assertThat(outcome.out()).startsWith("1 texts added, 0 replaced");
        assertThat(saiwu("duplication archive list --archive arc --format csv")).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "id,title,unit,edition,characters",
                        "2025/a.txt,,,2025,400",
                        "2025/b.txt,,,2025,400",
                        "2026/a.txt,,,2026,400");
    }

    @Test
    void aTextAddedAgainReplacesWhatWasThere() {
        saiwu("duplication archive add old --archive arc --edition 2025");
        assertThat(outcome.out()).startsWith("0 texts added, 2 replaced");
    }

    @Test
    void textsAreRemovedById() throws IOException {
        write(folder, "ids.txt", "2025/a.txt\n");
        assertThat(saiwu("duplication archive remove @ids.txt 2025/b.txt --archive arc"))
                .isZero();
        assertThat(outcome.out()).startsWith("2 texts removed");
        assertThat(saiwu("duplication archive remove 2025/a.txt --archive arc")).isEqualTo(3);
        assertThat(saiwu("duplication check new --archive arc")).isZero();
    }

    @Test
    void aListOfIdsMayBeginWithAMarkAndHasToBeInUtf8() throws IOException {
        write(folder, "ids.txt", "\uFEFF2025/a.txt\r\n\r\n");
        assertThat(saiwu("duplication archive remove @ids.txt --archive arc")).isZero();
        Files.write(folder.resolve("ids.txt"), new byte[] {'2', (byte) 0xB1, (byte) 0xB1});
        assertThat(saiwu("duplication archive remove @ids.txt --archive arc")).isEqualTo(2);
        assertThat(outcome.err()).contains("ids.txt");
    }

    @Test
    void aSoundArchiveIsSaidToBeSound() {
        assertThat(saiwu("duplication archive verify --archive arc")).isZero();
        assertThat(outcome.out()).isEqualTo("2 texts, all sound\n");
    }

    @Test
    void aDamagedArchiveIsRefused() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("arc"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".dvd")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        assertThat(saiwu("duplication archive verify --archive arc")).isEqualTo(3);
        assertThat(outcome.err()).contains("arc", "damaged");
    }

    @Test
    void withoutAnArchiveTheRemedyIsSaid() {
        assertThat(saiwu("duplication check new --archive nowhere")).isEqualTo(3);
        assertThat(outcome.err()).contains("nowhere", "archive add");
        assertThat(saiwu("duplication archive remove x --archive nowhere")).isEqualTo(3);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aFolderOfSomethingElseIsNotMadeAnArchive() {
        assertThat(saiwu("duplication archive add new --archive old --edition 2026"))
                .isEqualTo(2);
        assertThat(outcome.err()).contains("something else");
    }

    @Test
    void windowsTooShortForTheArchiveAreRefused() {
        assertThat(saiwu("duplication check new --archive arc --min-match 12")).isEqualTo(2);
        assertThat(outcome.err()).contains("--min-match", "13");
    }

    @Test
    void whatCannotBeReadIsNotAddedAndSaid() throws IOException {
        write(folder, "new/broken.docx", "PK\u0003\u0004 broken");
        assertThat(saiwu("duplication archive add new --archive arc --edition 2026"))
                .isEqualTo(3);
        assertThat(outcome.err()).contains("broken.docx");
        assertThat(outcome.out()).isEqualTo("1 texts added, 0 replaced, 1 could not be read\n");
    }
}
