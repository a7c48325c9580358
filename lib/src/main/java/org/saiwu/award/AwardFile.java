package org.saiwu.award;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.saiwu.contest.AwardLevel;
import org.saiwu.table.ColumnAliases;
import org.saiwu.table.Row;
import org.saiwu.table.Table;
import org.saiwu.table.TableException;
import org.saiwu.table.TableNote;
import org.saiwu.table.TableOptions;
import org.saiwu.table.TableReader;

/**
 * Reads an award list: one row a work with its level.
 *
 * @param awards in the order of the table
 * @param notes about the reading
 */
public record AwardFile(List<ListedAward> awards, List<TableNote> notes) {
    private static final Set<String> NO_AWARD =
            Set.of("无", "未获奖", "无奖", "-", "—", "/", "参与", "参与奖", "none", "no award");
    private static final ColumnAliases COLUMNS = ColumnAliases.none()
            .required("level", "奖项", "获奖等级", "等级", "获奖等次", "等次", "奖级", "获奖级别", "level", "award", "prize")
            .optional("work", "作品编号", "作品", "编号", "work", "work id", "id", "entry")
            .optional("title", "作品名称", "作品名", "标题", "题目", "作品题目", "title")
            .optional("category", "项目", "类别", "项目类别", "作品类别", "参评项目", "组别", "category")
            .optional("unit", "单位", "选送单位", "推荐单位", "学校", "所在单位", "作者单位", "unit", "school")
            .optional("score", "得分", "分数", "成绩", "总分", "最终得分", "平均分", "score", "mark", "points");

    public AwardFile {
        awards = List.copyOf(awards);
        notes = List.copyOf(notes);
    }

    /** Reads the whole table; a level that the contest does not know is refused with its cell. */
    public static AwardFile read(
            Path file, TableOptions options, List<AwardLevel> levels, UnaryOperator<String> category)
            throws TableException, IOException {
        Map<String, String> ids = ids(levels);
        List<String> titles = levels.stream().map(level -> level.title().zh()).toList();
        List<ListedAward> awards = new ArrayList<>();
        try (Table table = TableReader.open(file, COLUMNS, options)) {
            table.forEach(row -> awards.add(read(row, ids, titles, category)));
            return new AwardFile(awards, table.notes());
        }
    }

    private static ListedAward read(
            Row row, Map<String, String> ids, List<String> titles, UnaryOperator<String> category)
            throws TableException {
        Optional<String> written = row.text("level").map(AwardFile::folded).filter(text -> !NO_AWARD.contains(text));
        Optional<String> level = written.map(ids::get);
        if (written.isPresent() && level.isEmpty()) {
            throw row.notOneOf("level", titles);
        }
        String work = row.text("work").or(() -> row.text("title")).orElse("row " + row.number());
        return new ListedAward(
                work,
                row.text("category").map(category).orElse(ScoreFile.ONE_CATEGORY),
                row.text("unit").orElse(""),
                level,
                row.number("score"),
                row.number());
    }

    private static Map<String, String> ids(List<AwardLevel> levels) {
        Map<String, String> ids = new HashMap<>();
        for (AwardLevel level : levels) {
            ids.put(folded(level.id()), level.id());
            ids.put(folded(level.title().zh()), level.id());
            ids.put(folded(level.title().en()), level.id());
            level.names().forEach(name -> ids.put(folded(name), level.id()));
        }
        return ids;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
