package org.saiwu.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The header of a sheet.
 *
 * @param firstRow its place among the rows looked at, from 0
 * @param depth rows it takes
 * @param names what stands over each column; "" for nothing
 * @param ids the wanted columns found, by their index
 * @param twice two columns that carry names of one wanted column
 */
record Header(int firstRow, int depth, List<String> names, Map<Integer, String> ids, Optional<int[]> twice) {
    List<Column> columns() {
        TreeMap<Integer, Column> columns = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                columns.put(i, new Column(i, names.get(i), Optional.ofNullable(ids.get(i))));
            }
        }
        return List.copyOf(columns.values());
    }
}
