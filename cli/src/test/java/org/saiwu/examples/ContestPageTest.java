package org.saiwu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.Saiwu;
import org.saiwu.cli.Terminal;

/** The contest from entries to the published list: every command of its page is run, and gives what stands beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContestPageTest {
    private static final Path CONTEST = Repository.root().resolve("examples").resolve("contest");

    private final List<Ran> ran = new ArrayList<>();
    private Path folder = Path.of("");

    /** A command of the page, and what came of it. */
    private record Ran(ContestPage.Step step, int exitCode, String output, String errors) {}

    @BeforeAll
    void runThePage(@TempDir Path temporary) throws IOException {
        copy(Repository.root().resolve("examples"), temporary);
        folder = temporary.resolve("contest");
        Files.createDirectories(folder.resolve("out"));
        for (ContestPage.Step step : ContestPage.steps(CONTEST.resolve("README.md"))) {
            ran.add(run(step));
            if (ran.size() == 1) {
                madeTables();
            }
        }
    }

    /** The tables that are made of what the first command gives; a change of theirs counts for the commands that follow. */
    private void madeTables() throws IOException {
        String nominations = ContestWorks.nominations(ran.get(0).output());
        String roster = ContestWorks.roster(nominations);
        ContestScores scores = ContestScores.of(roster);
        Map<String, String> made = Map.of(
                "nominations.csv",
                nominations,
                "roster.csv",
                roster,
                "scores.csv",
                scores.table(),
                "given-list.csv",
                scores.givenList());
        for (Map.Entry<String, String> table : made.entrySet()) {
            Repository.assertHolds("examples/contest/" + table.getKey(), table.getValue());
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String path = from.relativize(file).toString().replace('\\', '/');
            if (path.matches("contest/[^/]+|entries/0[0-9].*")) {
                Path copy = to.resolve(path);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Ran run(ContestPage.Step step) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("--lang", "zh"));
        arguments.addAll(step.arguments());
        Terminal terminal = new Terminal(
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                false,
                false,
                Map.of(),
                folder);
        int code = new Saiwu(terminal).run(arguments.toArray(String[]::new));
        Files.write(folder.resolve(step.output()), out.toByteArray());
        return new Ran(step, code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void eachCommandEndsAsThePageSays() {
        assertThat(ran).isNotEmpty().allSatisfy(one -> assertThat(one.exitCode())
                .as(one.step().line() + "\n" + one.errors())
                .isEqualTo(one.step().exitCode()));
    }

    @Test
    void nothingButReportsIsSaid() {
        assertThat(ran)
                .filteredOn(one -> !one.step().arguments().contains("-v"))
                .allSatisfy(
                        one -> assertThat(one.errors()).as(one.step().line()).isEmpty());
    }

    @Test
    void whatThePageQuotesStandsInTheOutput() {
        assertThat(ran.stream().filter(one -> !one.step().quoted().isEmpty()))
                .hasSizeGreaterThan(5)
                .allSatisfy(one -> assertThat(one.output().lines().map(String::strip))
                        .as(one.step().line())
                        .containsAll(
                                one.step().quoted().stream().map(String::strip).toList()));
    }

    @Test
    void theReportsAreThoseBesideThePage() throws IOException {
        TreeSet<String> written = names(folder.resolve("out"));
        for (String name : written) {
            // Workbooks hold the same bytes each time only with the same Java.
            if (!name.endsWith(".xlsx")) {
                String text = Files.readString(folder.resolve("out").resolve(name));
                Repository.assertHolds("examples/contest/expected/" + name, text.replace("\r\n", "\n"));
            }
        }
        written.removeIf(name -> name.endsWith(".xlsx"));
        assertThat(names(CONTEST.resolve("expected"))).isEqualTo(written);
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
