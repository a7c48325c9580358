package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saiwu.award.ScoreFile;
import org.saiwu.contest.Contest;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.quota.RosterReader;
import org.saiwu.quota.UnitFile;
import org.saiwu.table.TableException;
import org.saiwu.table.TableOptions;

/** Tables of scores, units and nominations, changed at random: read, or refused in a sentence that names the file. */
class TableMutationTest {
    private static final int CASES = 130;
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final String[] WORDS = {
        "\"", "\"\"", ",,,,", "\r", "=1+1", "1e999", "-", "\u0000", "\uFEFF", "99999999999999999999", "sep=;\n", "合计"
    };
    private static final String[] SHEET = {
        "<c r=\"ZZZ1\"><v>1</v></c>",
        "<row r=\"2147483648\">",
        "<mergeCell ref=\"A1:XFD1048576\"/>",
        "t=\"s\"",
        "&e;",
        "<si>"
    };
    private static final String[][] SCORES = {
        {"作品编号", "项目", "单位", "评委", "得分"},
        {"a1", "应用案例", "一中", "王五", "91.5"},
        {"a2", "双师课堂", "二中", "赵六", "88"}
    };
    private static final String[][] UNITS = {{"单位", "类型", "权重"}, {"东区", "县区", "12"}, {"一中", "市管学校", "3.5"}};
    private static final String[][] ROSTER = {
        {"2025年推荐汇总表"}, {"序号", "推荐单位", "项目", "作品名称", "作者", "单位"}, {"1", "东区", "应用案例", "观潮", "张三", "一中"}
    };

    private final Path folder;

    TableMutationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What reads a table: throws what its reader documents, and nothing else. */
    @FunctionalInterface
    interface Reading {
        void of(Path file, Contest contest) throws TableException, IOException;
    }

    record Kind(Specimen specimen, Reading reading) {
        @Override
        public String toString() {
            return specimen.name();
        }
    }

    static Stream<Kind> kinds() {
        Reading scores = (file, contest) -> ScoreFile.read(file, TableOptions.standard(), ScoreFile.Settings.plain());
        Reading units = (file, contest) -> UnitFile.read(file, contest, UnitFile.Columns.USUAL);
        Reading roster = (file, contest) -> new RosterReader(contest).read(file);
        return Stream.of(
                new Kind(Specimen.of("scores.csv", csv(SCORES), WORDS), scores),
                new Kind(Specimen.of("scores-gbk.csv", csv(SCORES).getBytes(Charset.forName("GBK")), WORDS), scores),
                new Kind(Specimen.of("scores.xlsx", OfficeSamples.xlsx(SCORES), SHEET), scores),
                new Kind(Specimen.of("scores.xls", OfficeSamples.xls(SCORES)), scores),
                new Kind(Specimen.of("units.csv", csv(UNITS), WORDS), units),
                new Kind(Specimen.of("units.xlsx", OfficeSamples.xlsx(UNITS), SHEET), units),
                new Kind(Specimen.of("roster.csv", csv(ROSTER), WORDS), roster),
                new Kind(Specimen.of("roster.xlsx", OfficeSamples.xlsx(ROSTER), SHEET), roster),
                new Kind(Specimen.of("roster.xls", OfficeSamples.xls(ROSTER)), roster));
    }

    private static String csv(String[][] rows) {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            text.append(String.join(",", List.of(row))).append("\r\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aChangedTableIsReadOrRefusedByName(Kind kind) {
        AtomicReference<String> current = new AtomicReference<>("nothing");
        try (Silence silence = new Silence()) {
            Assertions.assertTimeoutPreemptively(
                    DEADLINE, () -> run(kind, current), () -> "past the deadline at " + current.get());
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(current.get(), broken);
        }
    }

    private void run(Kind kind, AtomicReference<String> current) throws IOException {
        Path file = folder.resolve(kind.specimen().name());
        for (int number = 0; number < CASES; number++) {
            Mutant mutant = Mutant.of(kind.specimen(), number);
            current.set(mutant.toString());
            Files.write(file, mutant.bytes());
            try {
                kind.reading().of(file, BuiltIn.CONTEST);
            } catch (TableException refused) {
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    assertThat(refused.sentence(locale))
                            .contains(file.toString())
                            .matches(
                                    text -> text.codePoints().noneMatch(Character::isISOControl),
                                    "no control characters");
                }
            }
            // On Windows a file that is still open can't be deleted.
            Files.delete(file);
        }
    }
}
