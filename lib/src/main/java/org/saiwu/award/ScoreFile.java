package org.saiwu.award;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.saiwu.award.ScoreIssue.Kind;
import org.saiwu.contest.AwardKey;
import org.saiwu.table.CellNumber;
import org.saiwu.table.Column;
import org.saiwu.table.ColumnAliases;
import org.saiwu.table.Row;
import org.saiwu.table.Table;
import org.saiwu.table.TableException;
import org.saiwu.table.TableNote;
import org.saiwu.table.TableOptions;
import org.saiwu.table.TableProblem;
import org.saiwu.table.TableReader;

/**
 * Reads a table of scores: one row a work, one row a work and judge, or one column a judge (named 评委1, 专家A, judge 1).
 *
 * @param sheet what was read
 * @param table the sheet's name; empty for csv
 * @param notes about the reading
 */
public record ScoreFile(ScoreSheet sheet, String table, List<TableNote> notes) {
    /** The category of works whose table has no column for it. */
    public static final String ONE_CATEGORY = "all";

    private static final Pattern JUDGE = Pattern.compile("^(评委|专家|评审|judge|reviewer|expert).*");
    private static final Set<String> NO_MARK = Set.of("-", "--", "/", "—", "——", "弃权", "缺席", "缺考", "回避", "未评", "n/a");
    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "✔", "对", "y", "yes", "true");
    private static final Set<String> NO = Set.of("否", "无", "×", "✗", "✘", "x", "n", "no", "false");

    /**
     * What a caller adds.
     *
     * @param keys the contest's declared keys, whose columns are read
     * @param category from the name in a cell to the category's id
     * @param known the works there are, if that is known; a mark for another one is an issue
     */
    public record Settings(List<AwardKey> keys, UnaryOperator<String> category, Optional<List<Work>> known) {
        public Settings {
            keys = List.copyOf(keys);
        }

        /** No keys, categories as written, every work known by its marks. */
        public static Settings plain() {
            return new Settings(List.of(), UnaryOperator.identity(), Optional.empty());
        }
    }

    public ScoreFile {
        notes = List.copyOf(notes);
    }

    /** Reads the whole table; only what no score can be read from is refused. */
    public static ScoreFile read(Path file, TableOptions options, Settings settings)
            throws TableException, IOException {
        try (Table table = open(file, options, settings.keys())) {
            Reading reading = new Reading(settings, judgeColumns(table));
            table.forEach(reading::take);
            return new ScoreFile(reading.sheet(), table.sheet(), table.notes());
        }
    }

    /** Works go by their numbers, or by their names in a table that has no numbers. */
    private static Table open(Path file, TableOptions options, List<AwardKey> keys) throws TableException {
        try {
            return TableReader.open(file, aliases(keys, true), options);
        } catch (TableException noNumbers) {
            if (!(noNumbers.problem() instanceof TableProblem.ColumnsMissing)) {
                throw noNumbers;
            }
            return TableReader.open(file, aliases(keys, false), options);
        }
    }

    private static ColumnAliases aliases(List<AwardKey> keys, boolean numbered) {
        List<String> numbers = List.of("作品编号", "作品", "编号", "work", "work id", "id", "entry");
        List<String> names = List.of("作品名称", "作品名", "标题", "题目", "作品题目", "作品标题", "title");
        ColumnAliases aliases = ColumnAliases.none();
        if (numbered) {
            aliases = aliases.with(new ColumnAliases.Wanted("work", numbers, true))
                    .with(new ColumnAliases.Wanted("title", names, false));
        } else {
            List<String> both = new ArrayList<>(numbers);
            both.addAll(names);
            // The name is the number here; what else would be a title is asked for by its id alone.
            aliases = aliases.with(new ColumnAliases.Wanted("work", both, true))
                    .with(new ColumnAliases.Wanted("title", List.of("作品副标题", "subtitle"), false));
        }
        aliases = aliases.optional("category", "项目", "类别", "项目类别", "作品类别", "参评项目", "组别", "category")
                .optional("unit", "单位", "选送单位", "推荐单位", "学校", "所在单位", "作者单位", "unit", "school")
                .optional("judge", "评委", "专家", "评审", "评委姓名", "专家姓名", "评审专家", "judge", "reviewer", "expert")
                .optional("judgeUnit", "评委单位", "专家单位", "评委所在单位", "judge unit")
                .optional("score", "得分", "分数", "成绩", "评分", "总分", "最终得分", "平均分", "score", "mark", "points");
        for (AwardKey key : keys) {
            List<String> headers = new ArrayList<>(key.names());
            headers.add(0, key.title().zh());
            headers.add(key.title().en());
            headers.add(key.column());
            aliases = aliases.with(new ColumnAliases.Wanted(key.column(), headers, false));
        }
        return aliases;
    }

    private static List<Column> judgeColumns(Table table) throws TableException {
        if (table.column("score").isPresent()) {
            return List.of();
        }
        List<Column> judges = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean free = column.id().isEmpty() || column.id().get().equals("judge");
            if (free
                    && JUDGE.matcher(column.header().strip().toLowerCase(Locale.ROOT))
                            .matches()) {
                judges.add(column);
            }
        }
        if (judges.isEmpty()) {
            throw new TableException(
                    table.file(),
                    new TableProblem.ColumnsMissing(
                            table.sheet(),
                            table.headerRow(),
                            List.of("得分"),
                            table.columns().stream().map(Column::header).toList()));
        }
        return judges;
    }

    /** Takes row after row. */
    private static final class Reading {
        private final Settings settings;
        private final List<Column> judgeColumns;
        private final Map<String, Work> works = new HashMap<>();
        private final Map<String, Work> known = new HashMap<>();
        private final List<Mark> marks = new ArrayList<>();
        private final Map<String, String> judgeUnits = new TreeMap<>();
        private final List<ScoreIssue> issues = new ArrayList<>();
        /** One object for each different text and number, of which 125,000 rows have few. */
        private final Map<Object, Object> shared = new HashMap<>();

        Reading(Settings settings, List<Column> judgeColumns) {
            this.settings = settings;
            this.judgeColumns = judgeColumns;
            settings.known().ifPresent(list -> list.forEach(work -> known.put(work.id(), work)));
        }

        void take(Row row) throws TableException {
            String id = one(row.requiredText("work"));
            takeWork(row, id);
            if (judgeColumns.isEmpty()) {
                String judge = one(row.text("judge").orElse(""));
                String judgeUnit = one(row.text("judgeUnit").orElse(""));
                if (!judge.isEmpty() && !judgeUnit.isEmpty()) {
                    judgeUnits.merge(judge, judgeUnit, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
                Optional<String> text = row.text("score");
                if (text.isEmpty()) {
                    issues.add(new ScoreIssue(Kind.MISSING, id, judge, row.number(), ""));
                } else {
                    takeMark(row, id, judge, judgeUnit, text.get());
                }
                return;
            }
            for (Column column : judgeColumns) {
                Optional<String> text = row.text(column);
                if (text.isPresent()) {
                    takeMark(row, id, one(column.header()), "", text.get());
                }
            }
        }

        private void takeMark(Row row, String id, String judge, String judgeUnit, String text) {
            Optional<BigDecimal> score = CellNumber.parse(text);
            if (score.isPresent()) {
                marks.add(new Mark(id, judge, judgeUnit, one(score.get()), row.number()));
            } else {
                boolean none = NO_MARK.contains(text.toLowerCase(Locale.ROOT));
                issues.add(new ScoreIssue(none ? Kind.MISSING : Kind.NOT_A_NUMBER, id, judge, row.number(), text));
            }
        }

        private void takeWork(Row row, String id) {
            if (settings.known().isPresent() && !known.containsKey(id)) {
                return;
            }
            String category = row.text("category").map(settings.category()).orElse("");
            String unit = row.text("unit").orElse("");
            String title = row.text("title").orElse("");
            Map<String, BigDecimal> keys = keys(row, id);
            Work before = works.get(id);
            // Most rows say nothing new of their work.
            if (before != null
                    && before.title().equals(title)
                    && before.unit().equals(unit)
                    && before.category().equals(category)
                    && before.keys().equals(keys)) {
                return;
            }
            Work read = new Work(id, one(category), one(unit), one(title), keys);
            works.put(id, before == null ? read : merged(row, before, read));
        }

        /** What both rows say together; where they differ, the first in alphabetical order, so that no order matters. */
        private Work merged(Row row, Work a, Work b) {
            boolean differ = differ(a.category(), b.category()) || differ(a.unit(), b.unit());
            if (differ) {
                String value = b.category() + " " + b.unit();
                issues.add(new ScoreIssue(Kind.CONTRADICTORY_WORK, a.id(), "", row.number(), value.strip()));
            }
            Map<String, BigDecimal> keys = new HashMap<>(a.keys());
            b.keys().forEach((column, value) -> keys.merge(column, value, BigDecimal::min));
            return new Work(
                    a.id(),
                    first(a.category(), b.category()),
                    first(a.unit(), b.unit()),
                    first(a.title(), b.title()),
                    keys);
        }

        private static boolean differ(String a, String b) {
            return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
        }

        private static String first(String a, String b) {
            if (a.isEmpty() || b.isEmpty()) {
                return a.isEmpty() ? b : a;
            }
            return a.compareTo(b) <= 0 ? a : b;
        }

        private Map<String, BigDecimal> keys(Row row, String id) {
            if (settings.keys().isEmpty()) {
                return Map.of();
            }
            Map<String, BigDecimal> keys = new HashMap<>();
            for (AwardKey key : settings.keys()) {
                row.text(key.column()).ifPresent(text -> {
                    String folded = text.toLowerCase(Locale.ROOT);
                    Optional<BigDecimal> value = YES.contains(folded)
                            ? Optional.of(BigDecimal.ONE)
                            : NO.contains(folded) ? Optional.of(BigDecimal.ZERO) : CellNumber.parse(text);
                    value.ifPresent(number -> keys.put(key.column(), number));
                    if (value.isEmpty()) {
                        issues.add(new ScoreIssue(Kind.NOT_A_NUMBER, id, "", row.number(), text));
                    }
                });
            }
            return keys;
        }

        @SuppressWarnings("unchecked")
        private <T> T one(T value) {
            Object before = shared.putIfAbsent(value, value);
            return before == null ? value : (T) before;
        }

        ScoreSheet sheet() {
            Map<String, Work> all = new TreeMap<>(works);
            known.forEach((id, work) -> {
                Work read = works.get(id);
                all.put(id, read == null ? work : merged(work, read));
            });
            List<Work> list = new ArrayList<>();
            all.values().forEach(work -> list.add(work.category().isEmpty() ? inOneCategory(work) : work));
            return new ScoreSheet(list, marks, judgeUnits, issues);
        }

        /** The list of works knows better than the scores. */
        private static Work merged(Work known, Work read) {
            Map<String, BigDecimal> keys = new HashMap<>(read.keys());
            keys.putAll(known.keys());
            return new Work(
                    known.id(),
                    known.category().isEmpty() ? read.category() : known.category(),
                    known.unit().isEmpty() ? read.unit() : known.unit(),
                    known.title().isEmpty() ? read.title() : known.title(),
                    keys);
        }

        private static Work inOneCategory(Work work) {
            return new Work(work.id(), ONE_CATEGORY, work.unit(), work.title(), work.keys());
        }
    }
}
