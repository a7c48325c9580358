package org.saiwu.award;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.saiwu.table.ColumnAliases;
import org.saiwu.table.Row;
import org.saiwu.table.Table;
import org.saiwu.table.TableException;
import org.saiwu.table.TableNote;
import org.saiwu.table.TableProblem.Expectation;
import org.saiwu.table.TableReader;

/**
 * Reads the list of works that are judged: one row a work, as in a nomination summary.
 *
 * @param works in the order of the table, each id once
 * @param nominators the nominating unit of a work by its id, where the table says so
 * @param notes about the reading
 */
public record WorkFile(List<Work> works, Map<String, String> nominators, List<TableNote> notes) {
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "total", "totals");

    public WorkFile {
        works = List.copyOf(works);
        nominators = Map.copyOf(nominators);
        notes = List.copyOf(notes);
    }

    /** Reads the whole table; a work without number goes by its title and has no other, a row with neither is refused. */
    public static WorkFile read(Path file, UnaryOperator<String> category) throws TableException, IOException {
        List<Work> works = new ArrayList<>();
        Map<String, String> nominators = new HashMap<>();
        Set<String> ids = new HashSet<>();
        try (Table table = TableReader.open(file, aliases())) {
            table.forEach(row -> {
                boolean total = row.text("work")
                        .or(() -> row.text("unit"))
                        .filter(TOTALS::contains)
                        .isPresent();
                if (!total) {
                    Work work = work(row, category);
                    if (ids.add(work.id())) {
                        works.add(work);
                        row.text("nominatedBy").ifPresent(by -> nominators.put(work.id(), by));
                    }
                }
            });
            return new WorkFile(works, nominators, table.notes());
        }
    }

    private static ColumnAliases aliases() {
        return ColumnAliases.none()
                .optional("work", "作品编号", "编号", "作品", "work", "work id", "id", "entry")
                .optional("title", "作品名称", "作品名", "标题", "题目", "作品题目", "作品标题", "title")
                .required("category", "项目", "类别", "项目类别", "作品类别", "参评项目", "组别", "category")
                .optional("unit", "单位", "选送单位", "学校", "所在单位", "作者单位", "unit", "school")
                .optional("nominatedBy", "推荐单位", "上级单位", "归口单位", "报送单位", "nominated by", "nominator", "nominatedBy");
    }

    private static Work work(Row row, UnaryOperator<String> category) throws TableException {
        String title = row.text("title").orElse("");
        Optional<String> number = row.text("work");
        String id = number.orElse(title);
        if (id.isEmpty()) {
            throw row.bad("work", Expectation.NOT_BLANK);
        }
        return new Work(
                id,
                category.apply(row.requiredText("category")),
                row.text("unit").orElse(""),
                number.isPresent() ? title : "",
                Map.of());
    }
}
