package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContestReaderTest {
    private static final String SMALL = Mistake.resource("small.yaml");

    private static Contest read(String rules) throws ContestException {
        return ContestReader.read("x.yaml", rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String mistakes(byte[] rules) {
        ContestException thrown =
                catchThrowableOfType(ContestException.class, () -> ContestReader.read("x.yaml", rules));
        assertThat(thrown).isNotNull();
        return Objects.requireNonNull(thrown.getMessage());
    }

    private static String mistakes(String rules) {
        return mistakes(rules.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aContestThatExtendsAnotherChangesOnlyWhatItSays() throws Exception {
        Contest base = ContestReader.builtIn("platform-application");
        Contest contest = read("""
                extends: platform-application
                id: ours
                title: 我校活动
                stages:
                  - { id: upload, title: 上传, deadline: 2026-07-25, clause: 四.4 }
                quota: none
                rules:
                  media.subtitles: { severity: "off" }
                """);
        assertThat(contest.id()).isEqualTo("ours");
        assertThat(contest.title()).isEqualTo(new LocalizedText("我校活动", "我校活动"));
        assertThat(contest.stages()).extracting(Stage::deadline).containsExactly(LocalDate.of(2026, 7, 25));
        assertThat(contest.quota()).isEmpty();
        assertThat(contest.items()).isEqualTo(base.items());
        assertThat(contest.rule("media.subtitles").orElseThrow().severity()).contains("off");
        assertThat(contest.rule("entries.same-topic")).isEqualTo(base.rule("entries.same-topic"));
        assertThat(contest.digest()).isNotEqualTo(base.digest());
    }

    @Test
    void aFormOfItsOwnKeepsWhatOtherPeopleAreCalledUnlessItSays() throws Exception {
        String own = """
                extends: platform-application
                id: ours
                title: 我校活动
                form:
                  clause: 五
                  fields: [{ id: title, title: 作品名称 }]
                """;
        List<String> inherited = ContestReader.builtIn("platform-application")
                .form()
                .orElseThrow()
                .otherPeople();
        assertThat(inherited).contains("联系人", "指导教师");
        Form form = read(own).form().orElseThrow();
        assertThat(form.otherPeople()).isEqualTo(inherited);
        assertThat(form.fields()).hasSize(1);
        assertThat(read(own + "  otherPeople: [教研员]\n").form().orElseThrow().otherPeople())
                .containsExactly("教研员");
    }

    @Test
    void aContestThatExtendsAnotherStillNeedsAnIdAndATitle() {
        assertThat(mistakes("extends: platform-application\n")).isEqualTo("""
                        x.yaml:1:1: id: the key "id" is missing
                        x.yaml:1:1: title: the key "title" is missing""");
    }

    @Test
    void whatNoLongerFitsAnInheritedSectionIsNamedWithTheInheritedFile() {
        assertThat(mistakes("""
                        extends: guangdong-2025
                        id: ours
                        title: 活动
                        categories:
                          - { id: song, title: 歌曲, clause: 一 }
                        """))
                .isEqualTo(
                        "guangdong-2025:24:18: submitters[0].categories[0]: there is no category \"work\"; there are song");
    }

    @Test
    void anAliasRepeatsWhatItsAnchorMarks() throws Exception {
        Contest contest = read(SMALL.replace("types: [docx]", "types: &t [docx]")
                .replace("    role: video", "    role: video\n    types: *t"));
        assertThat(contest.item("video").orElseThrow().types()).containsExactly("docx");
    }

    @Test
    void aByteOrderMarkMovesNoColumn() {
        assertThat(mistakes("\uFEFFid: a b\n" + SMALL.substring(SMALL.indexOf('\n') + 1)))
                .startsWith("x.yaml:1:5: id: ");
    }

    @Test
    void windowsLineEndsMoveNoLine() {
        assertThat(mistakes(SMALL.replace("2025-06-30", "2025-06-31").replace("\n", "\r\n")))
                .startsWith("x.yaml:54:15: stages[1].deadline: ");
    }

    @Test
    void aCharacterBeyondTheBasicPlaneCountsAsOneColumn() {
        assertThat(mistakes(SMALL.replace("zh: 小活动, en: small contest", "zh: 𠮷𠮷, en: \"\"")))
                .startsWith("x.yaml:2:22: title.en: ");
    }

    @Test
    void aFileInAnotherEncodingIsToldFromWhereItGoesWrong() {
        assertThat(mistakes(SMALL.getBytes(Charset.forName("GB18030"))))
                .isEqualTo("x.yaml:2:15: not UTF-8 from here on; save the file in UTF-8");
    }

    @Test
    void anEmptyFileIsNoContest() {
        assertThat(mistakes("")).isEqualTo("x.yaml:1:1: a group of keys is expected here, not nothing");
        assertThat(mistakes("# only a comment\n"))
                .isEqualTo("x.yaml:1:1: a group of keys is expected here, not nothing");
    }

    @Test
    void aFileBeyondTheSizeOfRulesIsRefused() {
        assertThat(mistakes("#".repeat(RulesText.MOST_BYTES + 1)))
                .isEqualTo("x.yaml: larger than any rules file; at most 1 MiB are read");
    }

    @Test
    void nestingBeyondTheDepthOfRulesIsRefused() {
        assertThat(mistakes("[".repeat(500_000))).startsWith("x.yaml:1:26: nested or repeated beyond any rules file");
    }

    @Test
    void whatFollowsABracketThatEndsInAnOddColumnIsRefusedWithItsPlace() {
        assertThat(mistakes("a:\n  - {b\n,}c: 1\n")).startsWith("x.yaml:3:3: ");
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder rules = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            String alias = "*a" + (i - 1);
            rules.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
        }
        assertThat(mistakes(rules.toString())).contains("nested or repeated beyond any rules file");
    }

    @Test
    void anAnchorInsideItselfIsRefused() {
        assertThat(mistakes("a: &a [*a]\n")).isEqualTo("x.yaml:1:8: *a repeats something that isn't marked before");
    }

    @Test
    void mistakesBeyondAHundredAreCountedNoMore() {
        StringBuilder rules = new StringBuilder(SMALL);
        for (int i = 0; i < 300; i++) {
            rules.append("  rule-" + i + ": {}\n");
        }
        assertThat(mistakes(rules.toString()).lines())
                .hasSize(RulesProblems.MOST + 1)
                .last()
                .isEqualTo("x.yaml: and more; the first 100 mistakes are listed");
    }

    @Test
    void whatAFileSaysReachesNoTerminalAsControlSequence() {
        assertThat(mistakes(SMALL.replace("id: small\n", "id: \"\\e[31mred\"\n")))
                .doesNotContain("\u001B");
    }

    @Test
    void aFolderOrAMissingFileIsNamedAsSuch(@TempDir Path folder) {
        ContestException missing =
                catchThrowableOfType(ContestException.class, () -> ContestReader.read(folder.resolve("no.yaml")));
        assertThat(missing).hasMessageEndingWith("no.yaml: there is no such file");
        ContestException directory = catchThrowableOfType(ContestException.class, () -> ContestReader.read(folder));
        assertThat(directory).hasMessageEndingWith(": this is a folder, not a rules file");
    }

    @Test
    void aFileIsFoundByItsPathAndABuiltInContestByItsId(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("规则.yaml"), SMALL);
        assertThat(Contests.find(file.toString()).id()).isEqualTo("small");
        assertThat(Contests.find("guangzhou-2025").id()).isEqualTo("guangzhou-2025");
    }

    @Test
    void aNameThatIsNeitherIsMetWithTheNearestOne() {
        ContestException thrown =
                catchThrowableOfType(ContestException.class, () -> Contests.find("platform-aplication"));
        assertThat(RulesProblemSentences.lines(thrown.problems(), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("platform-aplication: 没有这个名称的内置活动，也没有这个文件；是否想写 platform-application？");
    }

    @Test
    void theDigestIsThatOfTheFilesBytes() throws Exception {
        assertThat(read(SMALL).digest())
                .matches("sha256:[0-9a-f]{64}")
                .isEqualTo(read(SMALL).digest());
        assertThat(read(SMALL + "\n").digest()).isNotEqualTo(read(SMALL).digest());
    }
}
