package org.saiwu.cli.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.ContestException;
import org.saiwu.contest.ContestReader;
import org.saiwu.contest.Percentage;
import org.saiwu.contest.Stage;

class ContestInitCommandTest {
    private static final String[] LEAST = {"contest", "init", "ours.yaml", "--title", "我校活动", "--category", "case=案例"};

    @TempDir
    Path folder = Path.of("");

    private Outcome init(String... more) {
        String[] arguments = java.util.Arrays.copyOf(LEAST, LEAST.length + more.length);
        System.arraycopy(more, 0, arguments, LEAST.length, more.length);
        return CommandRun.in(folder).run(arguments);
    }

    private Contest written(String file) throws IOException, ContestException {
        return ContestReader.read(folder.resolve(file));
    }

    @Test
    void theLeastOptionsMakeAFileThatCanBeUsed() throws Exception {
        Outcome outcome = init();
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("saiwu contest check ours.yaml");
        assertThat(written("ours.yaml").id()).isEqualTo("ours");
        assertThat(CommandRun.in(folder).run("contest", "check", "ours.yaml").exitCode())
                .isZero();
    }

    @Test
    void everyOptionIsInTheFile() throws Exception {
        Outcome outcome = init(
                "--id", "our-2026",
                "--title-en", "Our contest",
                "--category", "lesson=课例",
                "--max-authors", "3",
                "--deadline", "2026-06-30",
                "--max-size", "500 MiB",
                "--max-minutes", "8",
                "--max-duplication", "25",
                "--shares", "10，20%、30");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        Contest contest = written("ours.yaml");
        assertThat(contest.id()).isEqualTo("our-2026");
        assertThat(contest.title().en()).isEqualTo("Our contest");
        assertThat(contest.categories()).extracting(Category::id).containsExactly("case", "lesson");
        assertThat(contest.submitters().get(0).authors().count().max()).contains(3);
        assertThat(contest.stages()).extracting(Stage::deadline).containsExactly(LocalDate.of(2026, 6, 30));
        assertThat(contest.attachment().orElseThrow().maxSize()).isEqualTo(500L << 20);
        assertThat(contest.item("video").orElseThrow().maxDuration()).contains(Duration.ofMinutes(8));
        assertThat(contest.duplication().orElseThrow().threshold()).isEqualTo(Percentage.of(25));
        assertThat(contest.awards().orElseThrow().levels()).hasSize(3);
    }

    @Test
    void theCommentsSpeakTheUsersLanguage() throws IOException {
        init("--lang", "zh");
        assertThat(folder.resolve("ours.yaml")).content().contains("# 项目");
        init("--lang", "en", "--force");
        assertThat(Files.readString(folder.resolve("ours.yaml")).lines().filter(line -> line.startsWith("# ")))
                .noneMatch(line -> line.contains("项目"));
    }

    @Test
    void aPersonIsAskedForEverythingThatTheOptionsDoNotSay() throws Exception {
        Outcome outcome = CommandRun.in(folder)
                .answering("", "我校活动", "", "case=案例", "lesson＝课例", "", "3", "2026-06-30", "", "6:30", "30%", "15,25,35")
                .run("contest", "init", "ours.yaml");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        Contest contest = written("ours.yaml");
        assertThat(contest.id()).isEqualTo("ours");
        assertThat(contest.title().en()).isEqualTo("我校活动");
        assertThat(contest.categories()).extracting(Category::id).containsExactly("case", "lesson");
        assertThat(contest.attachment()).isEmpty();
        assertThat(contest.item("video").orElseThrow().maxDuration()).contains(Duration.ofSeconds(390));
    }

    @Test
    void anAnswerThatIsNoneIsAskedForAgain() throws Exception {
        Outcome outcome = CommandRun.in(folder)
                .answering(
                        "我们的",
                        "ours",
                        "",
                        "活动",
                        "",
                        "案例",
                        "case=案例",
                        "case=又一",
                        "",
                        "零",
                        "1",
                        "2026-06-31",
                        "2026-06-30",
                        "700",
                        "-1",
                        "700 MB",
                        "六",
                        "",
                        "130%",
                        "",
                        "60,60",
                        "")
                .run("contest", "init");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .contains("\"我们的\" is not an id")
                .contains("a title can not be blank")
                .contains("\"案例\" is not a new category")
                .contains("\"case\" is not a new category")
                .contains("\"2026-06-31\" is not a day")
                .contains("\"700\" is not a size", "\"-1\" is not a size")
                .contains("\"130%\" is not a percentage")
                .contains("\"60,60\" are not shares");
        assertThat(written("ours.yaml").categories()).hasSize(1);
    }

    @Test
    void whoSaysEnoughByOptionsIsAskedNothing() throws Exception {
        Outcome outcome = CommandRun.in(folder).answering().run(LEAST);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.err()).doesNotContain("> ");
    }

    @Test
    void anInputThatEndsWritesNothing() {
        Outcome outcome = CommandRun.in(folder).answering("ours", "活动").run("contest", "init");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("nothing was written");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutAPersonAMissingAnswerIsWrongUsage() {
        Outcome outcome = CommandRun.in(folder).run("contest", "init", "ours.yaml", "--title", "活动");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--category is missing");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "--id, a b",
        "--title-en, ' '",
        "--category, x",
        "--max-authors, 0",
        "--deadline, 2026-02-29",
        "--max-size, many",
        "--max-minutes, 0",
        "--max-duplication, 0%",
        "--shares, 10;20;30;41"
    })
    void anOptionThatCanNotBeUsedIsNamedAndNothingIsWritten(String option, String value) {
        Outcome outcome = init(option, value);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(option);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSameCategoryTwiceIsRefused() {
        Outcome outcome = init("--category", "case=又一");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("case");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereIsNotReplacedUnlessTheUserInsists() throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), "mine");
        Outcome outcome = init();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("ours.yaml is there already");
        assertThat(folder.resolve("ours.yaml")).hasContent("mine");
        assertThat(init("--force").exitCode()).isZero();
        assertThat(folder.resolve("ours.yaml")).content().contains("我校活动");
    }
}
