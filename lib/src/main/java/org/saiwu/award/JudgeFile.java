package org.saiwu.award;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.saiwu.table.ColumnAliases;
import org.saiwu.table.Table;
import org.saiwu.table.TableException;
import org.saiwu.table.TableReader;

/** Reads which unit each judge belongs to, for conflicts of interest: one row a judge. */
public final class JudgeFile {
    private static final ColumnAliases COLUMNS = ColumnAliases.none()
            .required("judge", "评委", "专家", "评审", "评委姓名", "专家姓名", "姓名", "judge", "reviewer", "expert", "name")
            .required("unit", "单位", "评委单位", "专家单位", "所在单位", "工作单位", "unit", "school", "judge unit");

    private JudgeFile() {}

    /** Units by judge. */
    public static Map<String, String> read(Path file) throws TableException, IOException {
        Map<String, String> units = new TreeMap<>();
        try (Table table = TableReader.open(file, COLUMNS)) {
            table.forEach(
                    row -> units.put(row.requiredText("judge"), row.text("unit").orElse("")));
        }
        return units;
    }
}
