package org.saiwu.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the inputs of the tests. */
final class Scores {
    static final List<Level> LEVELS = List.of(level("first", "15"), level("second", "25"), level("third", "35"));
    static final AwardPolicy POLICY = AwardPolicy.of(LEVELS).withScores(BigDecimal.ZERO, BigDecimal.valueOf(100));

    private Scores() {}

    static Level level(String id, String percent) {
        return new Level(id, new BigDecimal(percent));
    }

    /** Works w00, w01, ... of one category with one score each. */
    static ScoreSheet single(int... scores) {
        List<Work> works = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            String id = "w%02d".formatted(i);
            works.add(Work.of(id, "case", "unit"));
            marks.add(Mark.of(id, "", BigDecimal.valueOf(scores[i])));
        }
        return ScoreSheet.of(works, marks);
    }

    /** Rows of "work judge score". */
    static ScoreSheet judged(String... rows) {
        Map<String, Work> works = new TreeMap<>();
        List<Mark> marks = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(" ");
            works.put(cells[0], Work.of(cells[0], "case", "unit"));
            marks.add(Mark.of(cells[0], cells[1], new BigDecimal(cells[2])));
        }
        return ScoreSheet.of(List.copyOf(works.values()), marks);
    }

    static List<Integer> counts(ScoreSheet sheet, AwardPolicy policy) {
        return List.copyOf(
                AwardTally.of(sheet, policy).categories().get(0).counts().values());
    }
}
