package org.saiwu.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    private static List<BundleProblem> inspect(String... names) {
        return NameRules.inspect(List.of(names), ZipLimits.defaults());
    }

    private static BundleProblem part(ProblemKind kind, String name, String part) {
        return BundleProblem.ofMember(kind, name, new ProblemDetail.Part(part));
    }

    private static BundleProblem clash(ProblemKind kind, String name, String other) {
        return BundleProblem.ofMember(kind, name, new ProblemDetail.OtherMember(other));
    }

    private static BundleProblem tooLong(String name, int actual, int limit) {
        return BundleProblem.ofMember(ProblemKind.NAME_TOO_LONG, name, new ProblemDetail.Measured(actual, limit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "案例介绍.docx",
                "材料/课件 第1稿.pptx",
                "a..b.txt",
                ".hidden",
                "COM10.txt",
                "CONSOLE",
                "comb.txt",
                "我的（最终版）【改】.docx",
                "./a.txt",
                "a/",
                "😀.png"
            })
    void ordinaryNamesAreFine(String name) {
        assertThat(inspect(name)).isEmpty();
    }

    @Test
    void emptyNameIsReported() {
        assertThat(inspect("")).containsExactly(BundleProblem.ofMember(ProblemKind.EMPTY_NAME, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "//server/share/a.txt"})
    void absolutePathIsReported(String name) {
        assertThat(inspect(name)).containsExactly(BundleProblem.ofMember(ProblemKind.ABSOLUTE_PATH, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:/a.txt", "c:a.txt"})
    void drivePathIsReported(String name) {
        assertThat(inspect(name)).containsExactly(part(ProblemKind.DRIVE_PATH, name, name.substring(0, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "a/../../b.txt", "a/.."})
    void climbingPathIsReported(String name) {
        assertThat(inspect(name)).containsExactly(BundleProblem.ofMember(ProblemKind.CLIMBING_PATH, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "nul.txt", "Aux.tar.gz", "COM1", "lpt9.doc", "COM¹.txt", "PRN .txt", "conin$"})
    void namesOfDevicesAreReported(String name) {
        assertThat(inspect(name)).containsExactly(part(ProblemKind.RESERVED_NAME, name, name));
    }

    @Test
    void folderNamedLikeADeviceIsReported() {
        assertThat(inspect("a/nul/b.txt")).containsExactly(part(ProblemKind.RESERVED_NAME, "a/nul/b.txt", "nul"));
    }

    @ParameterizedTest
    @CsvSource({"'a./b.txt', 'a.'", "'课件 /b.txt', '课件 '", "'a.txt.', 'a.txt.'"})
    void dotOrSpaceAtTheEndIsReported(String name, String component) {
        assertThat(inspect(name)).containsExactly(part(ProblemKind.TRAILING_DOT_OR_SPACE, name, component));
    }

    @ParameterizedTest
    @CsvSource({
        "'a?.txt', U+003F",
        "'a<b.txt', U+003C",
        "'abc:stream', U+003A",
        "'a\tb', U+0009",
        "'a\0.txt', U+0000",
        "'a\u202etxt.exe', U+202E",
        "'a\u0085', U+0085"
    })
    void forbiddenCharacterIsReported(String name, String character) {
        assertThat(inspect(name)).containsExactly(part(ProblemKind.FORBIDDEN_CHARACTER, name, character));
    }

    @Test
    void longPathIsReported() {
        String name = "abcdefghi/".repeat(26) + "a";
        assertThat(inspect(name)).containsExactly(tooLong(name, 261, 260));
        assertThat(inspect(name.substring(1))).isEmpty();
    }

    @Test
    void longComponentIsReported() {
        String name = "课".repeat(256);
        assertThat(inspect(name)).containsExactly(tooLong(name, 256, 255));
        assertThat(inspect(name.substring(1))).isEmpty();
    }

    @Test
    void deepFoldersAreReported() {
        String name = "a/".repeat(33) + "b";
        assertThat(inspect(name))
                .containsExactly(
                        BundleProblem.ofMember(ProblemKind.TOO_DEEP, name, new ProblemDetail.Measured(33, 32)));
    }

    @Test
    void namesThatDifferInCaseOnlyClash() {
        assertThat(inspect("a/Title.txt", "a/tITLE.TXT"))
                .containsExactly(clash(ProblemKind.CASE_CLASH, "a/tITLE.TXT", "a/Title.txt"));
    }

    @Test
    void sameNameTwiceIsADuplicate() {
        assertThat(inspect("a.txt", "a.txt")).containsExactly(clash(ProblemKind.DUPLICATE_NAME, "a.txt", "a.txt"));
    }

    @Test
    void sameNameInAnotherUnicodeFormIsADuplicate() {
        assertThat(inspect("caf\u00e9", "cafe\u0301"))
                .containsExactly(clash(ProblemKind.DUPLICATE_NAME, "cafe\u0301", "caf\u00e9"));
    }

    @Test
    void sameNameByADetourIsADuplicate() {
        assertThat(inspect("a/b.txt", "a/.//b.txt"))
                .containsExactly(clash(ProblemKind.DUPLICATE_NAME, "a/.//b.txt", "a/b.txt"));
    }

    @Test
    void folderListedTwiceIsFine() {
        assertThat(inspect("a/", "a/", "a/b.txt")).isEmpty();
    }

    @Test
    void fileWhereAFolderIsNeededClashes() {
        assertThat(inspect("a", "A/b.txt")).containsExactly(clash(ProblemKind.FILE_AND_FOLDER_CLASH, "A/b.txt", "a"));
        assertThat(inspect("a/b.txt", "a")).containsExactly(clash(ProblemKind.FILE_AND_FOLDER_CLASH, "a/b.txt", "a"));
        assertThat(inspect("a/", "a")).containsExactly(clash(ProblemKind.FILE_AND_FOLDER_CLASH, "a/", "a"));
    }

    @ParameterizedTest
    @CsvSource({
        "__MACOSX/._a.txt, __MACOSX",
        "a/.DS_Store, .DS_Store",
        "Thumbs.db, Thumbs.db",
        "a/desktop.ini, desktop.ini",
        "~$案例.docx, ~$案例.docx",
        ".~lock.a.docx#, .~lock.a.docx#"
    })
    void filesThatNobodyMadeAreReported(String name, String part) {
        assertThat(inspect(name)).containsExactly(part(ProblemKind.JUNK, name, part));
    }

    @Test
    void onlyTheFirstHundredsOfAKindAreKept() {
        ProblemLog log = new ProblemLog();
        NameRules.inspect(Collections.nCopies(502, "a?"), ZipLimits.defaults(), log);
        assertThat(log.omitted())
                .containsEntry(ProblemKind.FORBIDDEN_CHARACTER, 2L)
                .containsEntry(ProblemKind.DUPLICATE_NAME, 1L);
        assertThat(log.problems()).hasSize(1000);
    }
}
