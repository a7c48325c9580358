package org.saiwu.cli.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saiwu.check.EntryResult;
import org.saiwu.cli.Context;
import org.saiwu.cli.PathLists;
import org.saiwu.cli.TableFailures;
import org.saiwu.contest.Contest;
import org.saiwu.entry.EntryFinder;
import org.saiwu.entry.EntrySource;
import org.saiwu.quota.RosterEntry;
import org.saiwu.quota.RosterReader;
import org.saiwu.quota.RosterResults;

/**
 * What the paths of a command line come to.
 *
 * @param sources everything that has a place in the report, in its order
 * @param rows results of those that are only rows of a roster, by the sources' ids
 */
record Inputs(List<EntrySource> sources, Map<String, EntryResult> rows) {

    /**
     * Entries, and rosters' rows after them. A row whose entry is among them, or lies where the row says, is that entry; of any other
     * only what the row says can be checked.
     */
    static Inputs of(List<String> written, Contest contest, Context context) throws IOException {
        List<Path> entries = new ArrayList<>();
        List<Path> rosters = new ArrayList<>();
        for (Path path : PathLists.existing(written, context)) {
            (isRoster(path) ? rosters : entries).add(path);
        }
        Inputs inputs = new Inputs(new ArrayList<>(new EntryFinder(contest).find(entries)), new LinkedHashMap<>());
        Set<String> ids = new HashSet<>();
        inputs.sources.forEach(source -> ids.add(source.id()));
        for (Path roster : rosters) {
            inputs.add(roster, ids, contest, context);
        }
        return inputs;
    }

    private static boolean isRoster(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && (name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".csv"));
    }

    private void add(Path roster, Set<String> ids, Contest contest, Context context) throws IOException {
        RosterReader.Roster read = TableFailures.orUsage(context, () -> new RosterReader(contest).read(roster));
        TableFailures.remark(roster.toString(), read.notes(), context);
        RosterResults results = new RosterResults(contest);
        for (RosterEntry row : read.entries()) {
            if (row.path().filter(ids::contains).isPresent()) {
                continue;
            }
            String id = unused(row.id(), ids);
            Optional<Path> entry = row.path().flatMap(path -> place(roster, path));
            sources.add(new EntrySource(id, entry.orElse(roster)));
            if (entry.isEmpty()) {
                rows.put(id, results.ofAbsent(id, row));
            }
        }
    }

    /** Where the row says, counted from the folder of the roster; what a roster names outside of that is not opened. */
    private static Optional<Path> place(Path roster, String path) {
        try {
            Path folder = roster.toAbsolutePath().resolveSibling("").normalize();
            return Optional.of(folder.resolve(path).normalize())
                    .filter(entry -> !entry.equals(folder) && entry.startsWith(folder))
                    .filter(Files::exists);
        } catch (java.nio.file.InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static String unused(String wanted, Set<String> ids) {
        String id = wanted;
        for (int copy = 2; !ids.add(id); copy++) {
            id = wanted + "#" + copy;
        }
        return id;
    }
}
