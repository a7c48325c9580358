package org.saiwu.cli.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saiwu.bundle.RunFolder;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.NoProbe;
import org.saiwu.cli.PathLists;
import org.saiwu.cli.TableReports;
import org.saiwu.cli.UnitTables;
import org.saiwu.contest.Contest;
import org.saiwu.entry.EntryFinder;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.EntrySource;
import org.saiwu.entry.ReadOptions;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.ProbeDepth;
import org.saiwu.quota.RosterEntry;
import org.saiwu.quota.RosterList;
import org.saiwu.quota.Unit;
import org.saiwu.report.roster.RosterReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the nomination summary (推荐汇总表) from a folder of entries. */
@Command(name = "build", addMethodSubcommands = false)
final class RosterBuildCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "roster-output")
    @Nullable
    String output;

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "roster-units")
    @Nullable
    String units;

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    TableReports reports = new TableReports();

    RosterBuildCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        Contest contest = context.contest(contestOption.contest);
        List<Path> named = PathLists.existing(paths, context);
        List<String> offered = UnitTables.readIfNamed(units, contest, context).stream()
                .flatMap(table -> table.units().stream())
                .map(Unit::name)
                .toList();
        List<EntrySource> sources = new EntryFinder(contest).find(named);
        RosterReport report = new RosterReport(contest, entries(contest, sources), offered);
        if (output == null) {
            reports.write(report, context);
        } else {
            reports.writeTo(context.path(output), report, context);
            context.remark(context.words()
                    .say("roster.written", Map.of("entries", report.entries().size(), "path", output)));
        }
        return ExitCode.OK.code();
    }

    private static List<RosterEntry> entries(Contest contest, List<EntrySource> sources) throws IOException {
        ReadOptions options = ReadOptions.defaults().withDepth(ProbeDepth.QUICK);
        try (MediaProbe never = new NoProbe();
                RunFolder folder = RunFolder.create(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new RosterList(contest).of(sources, new EntryReader(contest, options, never, folder));
        }
    }
}
