package org.saiwu.cli.award;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saiwu.award.AwardFile;
import org.saiwu.award.ListedAward;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.cli.Context;
import org.saiwu.cli.TableFailures;
import org.saiwu.cli.UnitTables;
import org.saiwu.contest.AwardRule;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.UnitNames;
import org.saiwu.quota.UnitTable;
import org.saiwu.report.award.AwardRun;
import org.saiwu.table.HeaderName;
import org.saiwu.table.TableNote;
import org.saiwu.table.TableOptions;

/** The tables of one run, each with its digest. */
final class AwardInputs {
    private final Context context;
    private final Contest contest;
    private final List<AwardRun.Input> inputs = new ArrayList<>();
    private final Map<String, String> categories = new HashMap<>();

    AwardInputs(Context context, Contest contest) {
        this.context = context;
        this.contest = contest;
        for (Category category : contest.categories()) {
            category.names().forEach(name -> categories.putIfAbsent(HeaderName.normalise(name), category.id()));
        }
        for (Category category : contest.categories()) {
            categories.put(HeaderName.normalise(category.title().zh()), category.id());
            categories.put(HeaderName.normalise(category.title().en()), category.id());
            categories.put(HeaderName.normalise(category.id()), category.id());
        }
    }

    AwardRun run() {
        return new AwardRun(contest, inputs);
    }

    /** From the name in a cell to the category's id; a name that the contest doesn't know stays as it is. */
    UnaryOperator<String> categories() {
        Map<String, String> written = new HashMap<>();
        return name -> written.computeIfAbsent(
                name, text -> categories.getOrDefault(HeaderName.normalise(text), text.strip()));
    }

    /** Reads a table, keeps its digest, and ends the run with exit code 2 when it can't be used. */
    <T> T read(String role, String written, TableFailures.Reading<T> reading) throws IOException {
        T table = TableFailures.orUsage(context, reading);
        keepDigest(role, written);
        return table;
    }

    private void keepDigest(String role, String written) throws IOException {
        Path file = context.path(written);
        inputs.add(new AwardRun.Input(role, String.valueOf(file.getFileName()), "sha256:" + FileChecksum.sha256(file)));
    }

    /** Reads a unit table: types, other names, and who nominates whom. */
    UnitTable units(String written) throws IOException {
        UnitTable units = UnitTables.read(written, contest, context);
        keepDigest("units", written);
        return units;
    }

    /** Reads an award list; units are called as reports call them. */
    AwardFile awards(String written, @Nullable String sheet) throws IOException {
        AwardRule rule = CountingOptions.rule(contest, context);
        TableOptions options = options(sheet);
        AwardFile read = read(
                "awards", written, () -> AwardFile.read(context.path(written), options, rule.levels(), categories()));
        remark(written, read.notes());
        UnitNames names = UnitNames.of(contest);
        return new AwardFile(
                read.awards().stream()
                        .map(award -> new ListedAward(
                                award.work(),
                                award.category(),
                                names.display(award.unit()),
                                award.level(),
                                award.score(),
                                award.row()))
                        .toList(),
                read.notes());
    }

    /** The sheet that the user names, or the first that fits. */
    static TableOptions options(@Nullable String sheet) {
        TableOptions standard = TableOptions.standard();
        return sheet == null ? standard : standard.withSheet(sheet);
    }

    /** Says what a reader of the figures should know about a table. */
    void remark(String written, List<TableNote> notes) {
        TableFailures.remark(written, notes, context);
    }
}
