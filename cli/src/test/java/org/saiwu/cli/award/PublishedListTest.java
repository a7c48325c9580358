package org.saiwu.cli.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.cli.CommandRun;
import org.saiwu.cli.CommandRun.Outcome;

class PublishedListTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void scores() throws IOException {
        AwardTables.judged(folder.resolve("scores.csv"));
    }

    private Outcome tally(String... more) {
        List<String> all = new ArrayList<>(List.of("award", "tally", "--scores", "scores.csv"));
        all.addAll(List.of(more));
        return CommandRun.in(folder).run(all.toArray(String[]::new));
    }

    @Test
    void itHoldsNoScoresAndNoJudges() throws IOException {
        assertThat(tally("--list", "list.csv").exitCode()).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("list.csv"));
        assertThat(lines.get(0)).isEqualTo("category,work,title,unit,level");
        assertThat(lines).hasSize(9).contains("case,W10,,School 10,first");
    }

    @Test
    void worksOfOneLevelStandByUnitSoThatNoRankIsGivenAway() throws IOException {
        tally("--list", "list.csv");
        assertThat(Files.readAllLines(folder.resolve("list.csv")).subList(1, 3))
                .containsExactly("case,W10,,School 10,first", "case,W09,,School 9,first");
    }

    @Test
    void scoresAndJudgesStandInItWhenAskedFor() throws IOException {
        tally("--list", "list.csv", "--list-with", "scores,judges");
        assertThat(Files.readAllLines(folder.resolve("list.csv")).get(0)).endsWith("level,score,judges");
        assertThat(Files.readAllLines(folder.resolve("list.csv")).get(1)).endsWith("A、B、C、D、E");
    }

    @Test
    void theWorkbookHasRankingListUnitsJudgesAndParameters() throws IOException {
        assertThat(tally("--report", "xlsx=awards.xlsx", "--list", "list.xlsx").exitCode())
                .isZero();
        assertThat(sheets("awards.xlsx"))
                .containsExactly(
                        "Awards by category",
                        "Ranking",
                        "Award list application case",
                        "Units",
                        "Judges",
                        "Score problems",
                        "Parameters");
        assertThat(sheets("list.xlsx")).containsExactly("application case");
    }

    private List<String> sheets(String file) throws IOException {
        List<String> names = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve(file)))) {
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        }
        return names;
    }

    @Test
    void anotherFormatIsWrongUsageBeforeAnythingIsWritten() {
        Outcome outcome = tally("--list", "list.pdf", "--report", "csv=awards.csv");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("awards.csv")).doesNotExist();
    }
}
