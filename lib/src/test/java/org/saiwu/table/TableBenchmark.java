package org.saiwu.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Prints how long a table of 125,000 rows takes to write and to read; takes the folder to work in. */
public final class TableBenchmark {
    private static final int ROWS = 125_000;

    private TableBenchmark() {}

    public static void main(String[] args) throws IOException, TableException {
        Path folder = Path.of(args[0]);
        Path xlsx = folder.resolve("benchmark.xlsx");
        Path csv = folder.resolve("benchmark.csv");
        Iterable<List<CellValue>> rows =
                () -> IntStream.range(0, ROWS).mapToObj(TableBenchmark::row).iterator();
        Sheet sheet = Sheet.of("成绩", List.of("作品编号", "项目", "单位", "评委", "得分", "备注"), rows);
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            TableWriter.writeXlsx(Workbook.of(sheet), xlsx);
            long written = System.nanoTime();
            BigDecimal sum = read(xlsx);
            long read = System.nanoTime();
            TableWriter.writeCsv(sheet, CsvFormat.forSpreadsheets(), csv);
            long csvWritten = System.nanoTime();
            BigDecimal same = read(csv);
            long csvRead = System.nanoTime();
            System.out.printf(
                    "xlsx written %d ms (%d kB), read %d ms; csv written %d ms, read %d ms; sums %s %s%n",
                    (written - start) / 1_000_000,
                    Files.size(xlsx) / 1000,
                    (read - written) / 1_000_000,
                    (csvWritten - read) / 1_000_000,
                    (csvRead - csvWritten) / 1_000_000,
                    sum,
                    same);
        }
    }

    private static BigDecimal read(Path file) throws IOException, TableException {
        ColumnAliases aliases = ColumnAliases.none()
                .required("work", "作品编号")
                .required("judge", "评委")
                .required("score", "得分");
        BigDecimal sum = BigDecimal.ZERO;
        try (Table table = TableReader.open(file, aliases)) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                sum = sum.add(row.get().number("score").orElseThrow());
            }
        }
        return sum;
    }

    private static List<CellValue> row(int i) {
        return Sheet.row(
                CellValue.text("W" + i / 5),
                CellValue.text(i % 3 == 0 ? "应用案例" : "双师课堂课例"),
                CellValue.text("第" + i % 700 + "中学"),
                CellValue.text("评委" + i % 200),
                CellValue.number(BigDecimal.valueOf(600 + i * 7L % 400, 1)),
                CellValue.text("备注内容" + i));
    }
}
