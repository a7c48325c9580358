package org.saiwu.award;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;
import org.saiwu.table.TableException;
import org.saiwu.table.TableOptions;
import org.saiwu.table.TableWriter;
import org.saiwu.table.Workbook;

/** Prints how much processor time 25,000 works by five of 200 judges take from xlsx to xlsx; takes the folder to work in. */
public final class AwardBenchmark {
    private static final int WORKS = 25_000;
    private static final int JUDGES = 200;

    private AwardBenchmark() {}

    public static void main(String[] args) throws IOException, TableException {
        Path scores = Path.of(args[0]).resolve("scores.xlsx");
        Random random = new Random(1);
        int[] marks = random.ints(WORKS * 5L, 600, 1000).toArray();
        Iterable<List<CellValue>> rows = () ->
                IntStream.range(0, marks.length).mapToObj(i -> row(i, marks[i])).iterator();
        TableWriter.writeXlsx(Workbook.of(Sheet.of("得分", List.of("作品编号", "项目", "单位", "评委", "得分"), rows)), scores);
        for (Normalization method : Normalization.values()) {
            long start = processorTime();
            ScoreSheet sheet = ScoreFile.read(scores, TableOptions.standard(), ScoreFile.Settings.plain())
                    .sheet();
            long read = processorTime();
            AwardTally tally = AwardTally.of(sheet, Scores.POLICY.withNormalization(method));
            long tallied = processorTime();
            write(Path.of(args[0]).resolve("awards.xlsx"), tally);
            long written = processorTime();
            System.out.printf(
                    "%s: read %d ms, tallied %d ms, written %d ms; %d judges, %d crossings%n",
                    method.id(),
                    (read - start) / 1_000_000,
                    (tallied - read) / 1_000_000,
                    (written - tallied) / 1_000_000,
                    tally.judges().size(),
                    tally.crossings().size());
        }
    }

    /** Of this thread: other work on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<CellValue> row(int i, int mark) {
        int work = i / 5;
        return Sheet.row(
                CellValue.text("W" + work),
                CellValue.text(work % 3 == 0 ? "团队" : "案例"),
                CellValue.text("第" + work % 700 + "中学"),
                CellValue.text("评委" + (work * 7 + i % 5 * 31) % JUDGES),
                CellValue.number(BigDecimal.valueOf(mark, 1)));
    }

    private static void write(Path file, AwardTally tally) throws IOException {
        List<Sheet> sheets = tally.categories().stream()
                .map(category -> Sheet.of(
                        category.id(), List.of("名次", "作品编号", "单位", "得分", "奖项"), () -> category.awards().stream()
                                .map(AwardBenchmark::cells)
                                .iterator()))
                .toList();
        TableWriter.writeXlsx(new Workbook(sheets), file);
    }

    private static List<CellValue> cells(Award award) {
        return Sheet.row(
                CellValue.number(award.rank()),
                CellValue.text(award.work().id()),
                CellValue.text(award.work().unit()),
                CellValue.number(award.score().rounded(4)),
                CellValue.text(award.level().orElse("")));
    }
}
