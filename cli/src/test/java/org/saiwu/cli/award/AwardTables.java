package org.saiwu.cli.award;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small tables of scores and awards, written as csv. */
final class AwardTables {
    /** The example of the definitions: cut-offs at 3, 8 and 15, each of them through equal scores. */
    private static final List<Integer> EXAMPLE =
            List.of(98, 96, 95, 95, 95, 93, 92, 90, 90, 88, 87, 86, 85, 84, 83, 83, 80, 78, 75, 70);

    private AwardTables() {}

    static void example(Path file) throws IOException {
        StringBuilder table = new StringBuilder("作品编号,作品名称,项目,单位,得分\n");
        for (int i = 0; i < EXAMPLE.size(); i++) {
            table.append("W%02d,课例%d,案例,%s,%d%n"
                    .formatted(i + 1, i + 1, i % 3 == 0 ? "第一中学" : "第二中学", EXAMPLE.get(i))
                    .replace("\r", ""));
        }
        Files.writeString(file, table);
    }

    /** Ten works by five judges, one of whom is mild; the mark of judge E for W05 is of the judge's own unit. */
    static void judged(Path file) throws IOException {
        StringBuilder table = new StringBuilder("work,category,unit,judge,judge unit,score\n");
        String[] judges = {"A", "B", "C", "D", "E"};
        for (int work = 1; work <= 10; work++) {
            for (int judge = 0; judge < judges.length; judge++) {
                int score = 60 + work * 3 + (work * 7 + judge * 5) % 4 + (judge == 4 ? 5 : 0);
                String own = judge == 4 ? "School 5" : "University";
                table.append("W%02d,case,School %d,%s,%s,%d\n".formatted(work, work, judges[judge], own, score));
            }
        }
        Files.writeString(file, table);
    }

    /** As a city published it: so many first, second and third prizes, and nobody without one. */
    static void published(Path file, int first, int second, int third) throws IOException {
        StringBuilder table = new StringBuilder("序号,作品名称,单位,获奖等级\n");
        int[] counts = {first, second, third};
        String[] titles = {"一等奖", "二等奖", "三等奖"};
        int row = 0;
        for (int level = 0; level < counts.length; level++) {
            for (int i = 0; i < counts[level]; i++) {
                row++;
                table.append(row + ",作品" + row + ",第" + row % 9 + "中学," + titles[level] + "\n");
            }
        }
        Files.writeString(file, table);
    }
}
