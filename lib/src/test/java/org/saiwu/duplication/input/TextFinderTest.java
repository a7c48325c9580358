package org.saiwu.duplication.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.entry.testing.BuiltIn;

class TextFinderTest {

    private final Path folder;

    TextFinderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
            Files.writeString(file, name);
        }
    }

    /** Ids below the folder, entries marked. */
    private List<String> found(String... names) throws IOException {
        List<Path> paths = Stream.of(names).map(folder::resolve).toList();
        return new TextFinder(BuiltIn.CONTEST)
                .find(paths).stream()
                        .map(source -> source.id() + (source.entry() ? " entry" : ""))
                        .toList();
    }

    @Test
    void documentsOfAFolderAreTexts() throws IOException {
        files("t/b.txt", "t/a.docx", "t/deep/c.pdf", "t/picture.jpg", "t/.hidden.txt", "t/~$a.docx");
        assertThat(found("t")).containsExactly("a.docx", "b.txt", "deep/c.pdf");
    }

    @Test
    void whatIsNamedItselfIsATextWhateverItsType() throws IOException {
        files("t/picture.jpg");
        assertThat(found("t/picture.jpg")).containsExactly("picture.jpg");
    }

    @Test
    void zipsAreEntries() throws IOException {
        files("t/a.zip", "t/b.zip", "t/c.txt");
        assertThat(found("t")).containsExactly("a.zip entry", "b.zip entry", "c.txt");
        assertThat(found("t/a.zip")).containsExactly("a.zip entry");
    }

    @Test
    void aFolderWithARecordIsAnEntry() throws IOException {
        files("t/甲/entry.json", "t/甲/案例介绍.docx", "t/甲/其他.docx");
        assertThat(found("t")).containsExactly("甲 entry");
        assertThat(found("t/甲")).containsExactly("甲 entry");
    }

    @Test
    void aMainWorkBesideItsZipIsAnEntry() throws IOException {
        files("t/甲/案例介绍.docx", "t/甲/附件.zip");
        assertThat(found("t")).containsExactly("甲 entry");
    }

    @Test
    void aFolderWithAFormIsAnEntry() throws IOException {
        files("t/甲/报名表.docx", "t/甲/案例介绍.docx", "t/甲/应用视频.mp4", "t/甲/素材/照片.jpg");
        assertThat(found("t")).containsExactly("甲 entry");
    }

    @Test
    void aFormAmongManyTextsMakesNoEntryOfThem() throws IOException {
        files("t/报名表.docx", "t/案例一.docx", "t/案例二.docx");
        assertThat(found("t")).containsExactly("报名表.docx", "案例一.docx", "案例二.docx");
    }

    @Test
    void oneNameInTwoFoldersIsTwoTexts() throws IOException {
        files("t/a.txt", "u/a.txt");
        assertThat(found("t", "u")).hasSize(2).doesNotHaveDuplicates().first().isEqualTo("a.txt");
        assertThat(found("t/a.txt", "t/a.txt")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aPathThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> found("nowhere")).isInstanceOf(NoSuchFileException.class);
    }
}
