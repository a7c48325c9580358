package org.saiwu.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What the judges of {@code examples/contest} gave. One judge comes from the unit of three works, one mark is missing, one tie is
 * settled by the declared key, one stays open.
 */
final class ContestScores {
    private static final long SEED = 20230901;
    private static final List<String> JUDGES = List.of("田一诺", "方若谷", "石明川", "丁思远", "柳青禾");
    private static final List<Integer> SEVERITY = List.of(2, -2, 1, -1, 0);
    private static final List<Integer> SPREAD = List.of(-2, -1, 0, 1, 2);
    private static final int BEST = 94;
    private static final int STEP = 2;

    /** The unit of the third judge. */
    private static final String OWN_UNIT = "临江市实验中学";

    private static final String OWN_JUDGE = "石明川";

    /** By category the rank, counted from 0, that has the score of the rank before it: at the line of the second prize. */
    private static final Map<String, Integer> TIES = Map.of("case", 6, "dual-teacher-lesson", 4);

    private static final int ABSENT_RANK = 9;

    /** By category the works from the best, each with its marks by judge. */
    private final Map<String, List<Judged>> categories = new TreeMap<>();

    private record Judged(String title, String unit, boolean cityPlatform, Map<String, Integer> marks) {
        BigDecimal mean() {
            List<Integer> counted = marks.entrySet().stream()
                    .filter(mark -> !(mark.getKey().equals(OWN_JUDGE) && unit.equals(OWN_UNIT)))
                    .map(Map.Entry::getValue)
                    .toList();
            BigDecimal sum = BigDecimal.valueOf(
                    counted.stream().mapToInt(Integer::intValue).sum());
            return sum.divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.UNNECESSARY)
                    .stripTrailingZeros();
        }
    }

    private ContestScores() {}

    /** Marks for the works of a roster. */
    static ContestScores of(String roster) {
        ContestScores scores = new ContestScores();
        Random random = new Random(SEED);
        Map<String, List<String[]>> works = new TreeMap<>();
        roster.lines().skip(1).map(row -> row.split(",", -1)).forEach(row -> works.computeIfAbsent(
                        row[2], any -> new ArrayList<>())
                .add(row));
        works.forEach((category, rows) -> {
            Collections.shuffle(rows, random);
            scores.categories.put(category, scores.judged(category, rows, random));
        });
        return scores;
    }

    private List<Judged> judged(String category, List<String[]> rows, Random random) {
        int tied = TIES.getOrDefault(category, -1);
        keepOwnUnitFrom(rows, tied);
        List<Judged> judged = new ArrayList<>();
        for (int rank = 0; rank < rows.size(); rank++) {
            int base = BEST - STEP * (rank == tied ? rank - 1 : rank);
            List<Integer> spread = new ArrayList<>(SPREAD);
            Collections.shuffle(spread, random);
            Map<String, Integer> marks = new TreeMap<>();
            for (int judge = 0; judge < JUDGES.size(); judge++) {
                marks.put(JUDGES.get(judge), base + SEVERITY.get(judge) + spread.get(judge));
            }
            if (category.equals("case") && rank == ABSENT_RANK) {
                marks.remove(JUDGES.get(1));
            }
            boolean cityPlatform = category.equals("case") ? rank % 2 == 0 : rank % 3 != 2;
            judged.add(new Judged(rows.get(rank)[1], rows.get(rank)[6], cityPlatform, marks));
        }
        return judged;
    }

    /** A mark set aside changes a mean, so that a work of the judge's unit stands in no tie. */
    private static void keepOwnUnitFrom(List<String[]> rows, int tied) {
        for (int rank : List.of(tied - 1, tied, ABSENT_RANK)) {
            if (rank >= 0 && rank < rows.size() && rows.get(rank)[6].equals(OWN_UNIT)) {
                Collections.swap(rows, rank, 0);
            }
        }
    }

    /** One row a work and judge, in the order of the judges. */
    String table() {
        StringBuilder table = new StringBuilder("作品名称,项目,单位,应用市平台,评委,得分\n");
        for (String judge : JUDGES) {
            categories.forEach((category, works) -> works.stream()
                    .sorted(java.util.Comparator.comparing(Judged::title))
                    .forEach(work -> table.append(String.join(
                                    ",",
                                    work.title(),
                                    category,
                                    work.unit(),
                                    work.cityPlatform() ? "是" : "否",
                                    judge,
                                    work.marks().containsKey(judge)
                                            ? Integer.toString(work.marks().get(judge))
                                            : "缺席"))
                            .append('\n')));
        }
        return table.toString();
    }

    /** A first list, made by hand: too many first prizes, equal scores apart, and a better team below a worse one. */
    String givenList() {
        Map<String, String> levels =
                Map.of("case", "111122222233---", "dual-teacher-lesson", "11223333---", "team", "1232-33-");
        Map<Character, String> names = Map.of('1', "一等奖", '2', "二等奖", '3', "三等奖", '-', "无");
        StringBuilder table = new StringBuilder("作品名称,项目,单位,得分,奖项\n");
        categories.forEach((category, works) -> {
            String given = levels.getOrDefault(category, "");
            for (int rank = 0; rank < works.size(); rank++) {
                Judged work = works.get(rank);
                char level = rank < given.length() ? given.charAt(rank) : '-';
                table.append(String.join(
                                ",",
                                work.title(),
                                category,
                                work.unit(),
                                work.mean().toPlainString(),
                                names.getOrDefault(level, "无")))
                        .append('\n');
            }
        });
        return table.toString();
    }
}
