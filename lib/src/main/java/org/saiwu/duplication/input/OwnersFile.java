package org.saiwu.duplication.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saiwu.duplication.Text;
import org.saiwu.table.ColumnAliases;
import org.saiwu.table.Row;
import org.saiwu.table.Table;
import org.saiwu.table.TableException;
import org.saiwu.table.TableReader;

/** A table that says whose works texts are: a row a work, or a row a work and author. */
public final class OwnersFile {
    private static final String WORK = "work";
    private static final String AUTHOR = "author";
    private static final String UNIT = "unit";
    private static final ColumnAliases COLUMNS = ColumnAliases.none()
            .required(WORK, "文件", "作品", "作品路径", "路径", "编号", "file", "work", "path", "id", "document")
            .required(AUTHOR, "作者", "作者姓名", "姓名", "团队", "author", "authors", "name", "team")
            .optional(UNIT, "单位", "作者单位", "学校", "unit", "school");

    private final Map<String, Set<String>> owners;

    private OwnersFile(Map<String, Set<String>> owners) {
        this.owners = owners;
    }

    /** Reads xlsx, xls or csv. */
    public static OwnersFile read(Path file) throws TableException, IOException {
        Map<String, Set<String>> owners = new HashMap<>();
        try (Table table = TableReader.open(file, COLUMNS)) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                String work = row.get().requiredText(WORK).replace('\\', '/');
                String unit = row.get().text(UNIT).orElse("");
                Set<String> keys = owners.computeIfAbsent(work, any -> new TreeSet<>());
                for (String author : row.get().requiredText(AUTHOR).split("[、，,;；|]")) {
                    if (!author.isBlank()) {
                        keys.add(author.strip() + "\n" + unit);
                    }
                }
            }
        }
        return new OwnersFile(owners);
    }

    /** The text with the owners that the table has for its id, its path, or as much of the path's end as it names. */
    public Text applyTo(Text text) {
        Set<String> byId = owners.get(text.id());
        if (byId != null) {
            return text.withOwners(byId);
        }
        String path = text.path().replace('\\', '/');
        for (int start = 0; start >= 0; ) {
            Set<String> byPath = owners.get(path.substring(start));
            if (byPath != null) {
                return text.withOwners(byPath);
            }
            int slash = path.indexOf('/', start);
            start = slash < 0 ? -1 : slash + 1;
        }
        return text;
    }
}
