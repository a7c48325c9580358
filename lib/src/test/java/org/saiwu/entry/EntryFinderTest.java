package org.saiwu.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.entry.testing.BuiltIn;

class EntryFinderTest {
    private final Path folder;

    EntryFinderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void files(String... paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }

    private List<String> find(String... paths) throws IOException {
        return new EntryFinder(BuiltIn.CONTEST)
                .find(Arrays.stream(paths).map(folder::resolve).toList()).stream()
                        .map(EntrySource::id)
                        .toList();
    }

    @Test
    void aZipIsAnEntry() throws IOException {
        files("一中/观潮.zip");
        assertThat(find("一中/观潮.zip")).containsExactly("观潮.zip");
    }

    @Test
    void afolderWithAFormIsAnEntry() throws IOException {
        files("观潮/报名表.docx", "观潮/素材/照片.jpg");
        assertThat(find("观潮")).containsExactly("观潮");
    }

    @Test
    void afolderWithAMainWorkAndItsAttachmentIsAnEntry() throws IOException {
        files("观潮/课堂实录.mp4", "观潮/附件.zip");
        assertThat(find("观潮")).containsExactly("观潮");
    }

    @Test
    void afolderWithItsParticularsIsAnEntry() throws IOException {
        files("观潮/entry.yaml", "观潮/a.zip", "观潮/b.zip");
        assertThat(find("观潮")).containsExactly("观潮");
    }

    @Test
    void entriesAreFoundHoweverDeepInTheOrderOfNames() throws IOException {
        files(
                "批次/天河区/一中/观潮/报名表.docx",
                "批次/天河区/一中/听潮.zip",
                "批次/天河区/二中/报名表.docx",
                "批次/越秀区/三中.zip",
                "批次/越秀区/.隐藏/四中.zip",
                "批次/__MACOSX/五中.zip");
        Files.createDirectories(folder.resolve("批次/空"));
        assertThat(find("批次")).containsExactly("天河区/一中/听潮.zip", "天河区/一中/观潮", "天河区/二中", "越秀区/三中.zip");
    }

    @Test
    void strayFilesDoNotMakeAContainerAnEntry() throws IOException {
        files("批次/说明.docx", "批次/一中.zip", "批次/二中.zip");
        assertThat(find("批次")).containsExactly("一中.zip", "二中.zip");
        files("另一批/说明.docx", "另一批/一中/报名表.docx", "另一批/二中/报名表.docx");
        assertThat(find("另一批")).containsExactly("一中", "二中");
    }

    @Test
    void ablankFormOrAListOfThemAmongEntriesIsStrayToo() throws IOException {
        files("批次/附件2报名表（模板）.docx", "批次/一中/报名表.docx", "批次/二中/报名表.docx");
        assertThat(find("批次")).containsExactly("一中", "二中");
        files("另一批/报名表汇总.xlsx", "另一批/一中.zip", "另一批/二中.zip", "另一批/三中.zip");
        assertThat(find("另一批")).containsExactly("一中.zip", "三中.zip", "二中.zip");
    }

    @Test
    void afolderOfLooseFilesIsAnEntryHoweverTheyAreNamed() throws IOException {
        files("观潮/新建文档.docx", "观潮/DSC0001.mp4");
        assertThat(find("观潮")).containsExactly("观潮");
    }

    @Test
    void anEmptyFolderIsAnEntryOnlyWhenItIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("空"));
        assertThat(find("空")).containsExactly("空");
    }

    @Test
    void idsAreUnique() throws IOException {
        files("甲/观潮.zip", "乙/观潮.zip");
        List<String> ids = find("甲", "乙", "甲");
        assertThat(ids).hasSize(3).doesNotHaveDuplicates().first().isEqualTo("观潮.zip");
        assertThat(ids).noneMatch(id -> id.contains("\\"));
    }

    @Test
    void apathThatIsNotThereIsAnError() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> find("没有"));
    }

    @Test
    void linksToFoldersAreNotFollowed() throws IOException {
        files("批次/一中.zip", "批次/二中.zip");
        Files.createSymbolicLink(folder.resolve("批次/回来"), folder.resolve("批次"));
        Files.createSymbolicLink(folder.resolve("批次/别处.zip"), folder);
        assertThat(find("批次")).containsExactly("一中.zip", "二中.zip");
    }
}
