package org.saiwu.cli.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;
import org.saiwu.media.testing.TestVideo;

class PackCommandTest {
    private static final String RULES = """
            id: texts
            title: { zh: 文稿, en: texts }
            timeZone: Asia/Shanghai
            attachment: { maxSize: 10 KB, clause: 三 }
            categories:
              - { id: text, title: { zh: 文稿, en: text }, clause: 一 }
            submitters:
              - { id: person, title: { zh: 个人, en: person }, categories: [text], authors: { min: 0 }, clause: 一 }
            items:
              - id: text
                title: { zh: 正文, en: text }
                clause: 二
                role: text
                mainWork: true
                names: ["*正文*"]
                types: [txt]
                count: { min: 1, max: 1 }
              - id: video
                title: { zh: 视频, en: video }
                clause: 二
                role: video
                names: ["*.mp4"]
                count: { min: 0 }
              - id: materials
                title: { zh: 材料, en: materials }
                clause: 二
                role: material
                names: ["**"]
                count: { min: 0 }
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void anEntryOfOneText() throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), RULES);
        put("正文.txt", "这件作品的正文。".repeat(30));
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve("作品").resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private Outcome pack(String... more) {
        List<String> arguments = new ArrayList<>(List.of("pack", "作品", "-c", "rules.yaml", "--category", "text"));
        arguments.addAll(List.of(more));
        return CommandRun.in(folder).run(arguments.toArray(String[]::new));
    }

    private List<String> names(String zip) throws IOException {
        try (ZipFile file = new ZipFile(folder.resolve(zip).toFile(), StandardCharsets.UTF_8)) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private List<String> beside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theZipLiesBesideTheFolderAndHasItsName() throws IOException {
        put("素材/照片.txt", "照片");
        Outcome outcome = pack();
        assertThat(outcome.exitCode()).isZero();
        assertThat(names("作品.zip")).containsExactly("正文.txt", "素材/照片.txt");
        assertThat(beside()).containsExactly("rules.yaml", "作品", "作品.zip");
    }

    @Test
    void theReportSpeaksOfTheZipWhereItWillBe() {
        assertThat(pack("--format", "json").out()).contains("\"path\": \"作品.zip\"");
    }

    @Test
    void itIsSaidWhatIsUploadedAlone() {
        assertThat(pack().err()).contains("作品.zip: 1 files").contains("To be uploaded with it, alone: 正文.txt");
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws IOException {
        pack();
        byte[] first = Files.readAllBytes(folder.resolve("作品.zip"));
        Files.setLastModifiedTime(
                folder.resolve("作品/正文.txt"), java.nio.file.attribute.FileTime.fromMillis(1_700_000_000_000L));
        pack("-o", "again.zip");
        assertThat(folder.resolve("again.zip")).hasBinaryContent(first);
    }

    @Test
    void theCurrentFolderIsPackedUnderItsName() throws IOException {
        Outcome outcome =
                CommandRun.in(folder.resolve("作品")).run("pack", ".", "-c", "../rules.yaml", "--category", "text");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(names("作品.zip")).containsExactly("正文.txt");
    }

    @Test
    void hiddenAndTemporaryFilesAreLeftOutAndNamed() throws IOException {
        for (String junk :
                List.of(".DS_Store", "Thumbs.db", "~$正文.txt", "desktop.ini", "__MACOSX/x.txt", ".git/config")) {
            put(junk, "x");
        }
        Outcome outcome = pack();
        assertThat(names("作品.zip")).containsExactly("正文.txt");
        assertThat(outcome.err()).contains("Left out").contains(".DS_Store").contains("and 1 more");
    }

    @Test
    void anEntryWithAnErrorIsNotKept() throws IOException {
        Files.move(folder.resolve("作品/正文.txt"), folder.resolve("作品/读我.txt"));
        Outcome outcome = pack();
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("[item.missing 二]");
        assertThat(outcome.err()).contains("作品.zip was not written");
        assertThat(beside()).containsExactly("rules.yaml", "作品");
    }

    @Test
    void anOlderZipStaysWhenTheNewOneIsNotGood() throws IOException {
        pack();
        byte[] good = Files.readAllBytes(folder.resolve("作品.zip"));
        Files.move(folder.resolve("作品/正文.txt"), folder.resolve("作品/读我.txt"));
        pack();
        assertThat(folder.resolve("作品.zip")).hasBinaryContent(good);
    }

    @Test
    void whoInsistsGetsTheZipAndTheFindings() throws IOException {
        Files.move(folder.resolve("作品/正文.txt"), folder.resolve("作品/读我.txt"));
        Outcome outcome = pack("--force");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("kept in spite of");
        assertThat(names("作品.zip")).containsExactly("读我.txt");
    }

    @Test
    void aPackedEntryIsNotPackedAgain() throws IOException {
        put("附件.zip", "PK");
        Outcome outcome = pack();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("is packed already: it holds 附件.zip");
        assertThat(beside()).containsExactly("rules.yaml", "作品");
    }

    @Test
    void theZipOfAnEarlierTimeIsNotPackedIntoTheNewOne() throws IOException {
        assertThat(pack("-o", "作品/附件.zip").exitCode()).isZero();
        assertThat(pack("-o", "作品/附件.zip").exitCode()).isZero();
        assertThat(names("作品/附件.zip")).containsExactly("正文.txt");
    }

    @Test
    void aZipInTheFolderThatIsTheOnlyCopyIsNotReplaced() throws IOException {
        put("素材.txt", "x");
        pack("-o", "作品/附件.zip");
        Files.delete(folder.resolve("作品/素材.txt"));
        Outcome outcome = pack("-o", "作品/附件.zip");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("holds files that are not in the folder: 素材.txt");
        assertThat(names("作品/附件.zip")).contains("素材.txt");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such file")
    void namesThatAZipMustNotHoldAreSaidBeforeAnythingIsWritten() throws IOException {
        put("con.txt", "x");
        Outcome outcome = pack("--force");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("con.txt")
                .contains("rename the file")
                .contains("[bundle.path 三]");
        assertThat(beside()).containsExactly("rules.yaml", "作品");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
    void aLinkIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("秘密.txt"), "x");
        Files.createSymbolicLink(folder.resolve("作品/链接.txt"), folder.resolve("秘密.txt"));
        Outcome outcome = pack();
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("链接.txt: it is a link to another place");
        assertThat(pack("--force").err()).contains("links are not followed: 链接.txt");
        assertThat(names("作品.zip")).containsExactly("正文.txt");
    }

    @Test
    void anOversizedVideoIsToldTheRateAtWhichItFits() throws IOException {
        TestVideo.tiny().frames(100, org.saiwu.media.Ratio.ONE).writeTo(folder.resolve("作品/视频.mp4"));
        assertThat(Files.size(folder.resolve("作品/视频.mp4"))).isGreaterThan(10_000);
        Outcome outcome = pack();
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("the attachment is ")
                .contains("has to shrink by ")
                .contains("re-encode its 1:40 at no more than ")
                .contains("bit/s")
                .contains("[bundle.size 三]");
        assertThat(folder.resolve("作品.zip")).doesNotExist();
    }

    @Test
    void videosAreStoredAndTextsAreDeflated() throws IOException {
        TestVideo.tiny().writeTo(folder.resolve("作品/视频.mp4"));
        assertThat(pack("--force").exitCode()).isLessThan(2);
        try (ZipFile file = new ZipFile(folder.resolve("作品.zip").toFile(), StandardCharsets.UTF_8)) {
            assertThat(file.stream().map(entry -> entry.getName() + " " + entry.getMethod()))
                    .containsExactly("正文.txt " + ZipEntry.DEFLATED, "视频.mp4 " + ZipEntry.STORED);
        }
    }

    @Test
    void aFolderThatIsNotThereEndsWithThreeAndAFileWithTwo() {
        assertThat(CommandRun.in(folder).run("pack", "nowhere").exitCode()).isEqualTo(3);
        Outcome outcome = CommandRun.in(folder).run("pack", "rules.yaml");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("rules.yaml is not a folder");
    }

    @Test
    void anAttachmentIsAZip() {
        Outcome outcome = pack("-o", "附件.rar");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("the attachment is a .zip");
    }

    @Test
    void aFileThatMayNotBeReadIsNamedAndNothingIsLeft() throws IOException {
        Path secret = folder.resolve("作品/素材.txt");
        Files.writeString(secret, "x");
        assumeTrue(
                secret.toFile().setReadable(false) && !Files.isReadable(secret), "an administrator reads everything");
        Outcome outcome = pack();
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("素材.txt may not be read");
        assertThat(beside()).containsExactly("rules.yaml", "作品");
    }
}
