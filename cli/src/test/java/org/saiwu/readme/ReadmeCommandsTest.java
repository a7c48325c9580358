package org.saiwu.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;

/** Every command in a fenced block of a README does what it is shown for, in the order in which it stands there. */
class ReadmeCommandsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Files that the pages speak of, by what they are in the examples or hold; English and Chinese names. */
    private static final Map<String, String> ENTRIES = Map.of(
            "entry.zip", "05-good-lesson.zip",
            "作品.zip", "05-good-lesson.zip",
            "entry-folder", "08-好-应用团队",
            "作品文件夹", "08-好-应用团队");

    private static final List<String> SOME = List.of("02-good-teacher-case", "05-good-lesson.zip", "40-bad-720p.zip");

    private static final String UNITS = """
            单位,类型,权重
            临江县教育局,县（市）区,5200
            云岭县教育局,县（市）区,4100
            青溪区教育局,县（市）区,900
            """;
    private static final String RULES = """
            extends: platform-application
            id: my-contest
            title: { zh: 我的活动, en: my contest }
            """;

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyCommandOfThePageRuns(String page) throws IOException {
        prepare();
        List<String> commands = commands(Files.readString(ROOT.resolve(page)));
        assertThat(commands).hasSizeGreaterThan(20);
        for (String command : commands) {
            Outcome outcome = run(command);
            assertThat(outcome.exitCode()).as("%s%n%s", command, outcome.err()).isBetween(0, 1);
        }
    }

    /** The lines of fenced blocks; other blocks show how to build. */
    private static List<String> commands(String page) {
        List<String> commands = new ArrayList<>();
        boolean fenced = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (fenced) {
                assertThat(line).startsWith("saiwu ");
                commands.add(line);
            }
        }
        return commands;
    }

    private Outcome run(String command) throws IOException {
        String[] sides = command.split(" > ", 2);
        List<String> words = Arrays.asList(sides[0].split(" "));
        Outcome outcome =
                CommandRun.in(folder).run(words.subList(1, words.size()).toArray(String[]::new));
        if (sides.length == 2) {
            Files.write(folder.resolve(sides[1]), outcome.outBytes());
        }
        return outcome;
    }

    private void prepare() throws IOException {
        Path entries = ROOT.resolve("examples").resolve("entries");
        for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
            copy(entries.resolve(entry.getValue()), folder.resolve(entry.getKey()));
        }
        for (String all : List.of("all-entries", "全部作品")) {
            Files.createDirectories(folder.resolve(all));
            for (String name : SOME) {
                copy(entries.resolve(name), folder.resolve(all).resolve(name));
            }
        }
        both("units.csv", "单位.csv", UNITS);
        both("my-contest.yaml", "我的活动.yaml", RULES);
        StringBuilder scores = new StringBuilder("作品,项目,单位,得分\n");
        StringBuilder awards = new StringBuilder("作品,项目,单位,奖项\n");
        List<String> levels = List.of("一等奖", "二等奖", "二等奖", "三等奖", "三等奖", "三等奖", "", "");
        for (int i = 0; i < levels.size(); i++) {
            scores.append("作品%d,应用案例,一小,%d\n".formatted(i + 1, 95 - i));
            awards.append("作品%d,应用案例,一小,%s\n".formatted(i + 1, levels.get(i)));
        }
        both("scores.csv", "评分.csv", scores.toString());
        both("awards.csv", "获奖名单.csv", awards.toString());
    }

    private void both(String english, String chinese, String content) throws IOException {
        Files.writeString(folder.resolve(english), content);
        Files.writeString(folder.resolve(chinese), content);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
