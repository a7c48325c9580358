package org.saiwu.cli.award;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Makes a workbook of scores to measure with: one row a work and judge, strings shared as office software does. */
public final class MakeScores {
    private static final long SEED = 20231122;
    private static final int JUDGES_A_WORK = 5;
    private static final int GROUPS = 40;
    private static final int UNITS = 1500;
    private static final int ROWS_IN_MEMORY = 100;
    private static final List<String> HEADER = List.of("作品编号", "作品名称", "项目", "单位", "评委", "得分");
    private static final List<String> CATEGORIES = List.of("应用案例", "双师课堂课例", "优秀团队");

    private MakeScores() {}

    /** Arguments: how many works, and the file. */
    public static void main(String[] arguments) throws IOException {
        int works = Integer.parseInt(arguments[0]);
        SplittableRandom random = new SplittableRandom(SEED);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            Sheet sheet = workbook.createSheet("评分");
            row(sheet, 0, HEADER, 0);
            int number = 1;
            for (int work = 0; work < works; work++) {
                int quality = 60 + random.nextInt(31);
                for (int judge = 0; judge < JUDGES_A_WORK; judge++) {
                    List<String> texts = List.of(
                            String.format(Locale.ROOT, "W%05d", work),
                            "国家平台应用作品第" + work + "号",
                            CATEGORIES.get(work % CATEGORIES.size()),
                            "第" + work * 7L % UNITS + "中学",
                            "评委" + (work % GROUPS * JUDGES_A_WORK + judge));
                    row(sheet, number++, texts, (quality * 10 + random.nextInt(101) - 50) / 10.0);
                }
            }
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, int number, List<String> texts, double score) {
        var row = sheet.createRow(number);
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
        if (number > 0) {
            row.createCell(texts.size()).setCellValue(score);
        }
    }
}
