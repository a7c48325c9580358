package org.saiwu.cli.award;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saiwu.award.AwardFile;
import org.saiwu.award.AwardSummary;
import org.saiwu.award.AwardSummary.Dimension;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.TableReports;
import org.saiwu.contest.AwardLevel;
import org.saiwu.contest.Contest;
import org.saiwu.report.award.SummaryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts an award list by unit, category and level. */
@Command(name = "summary", addMethodSubcommands = false)
final class AwardSummaryCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--awards", paramLabel = "FILE", required = true, descriptionKey = "award.awards")
    String awards = "";

    @Option(names = "--by", paramLabel = "COLUMN", split = ",", defaultValue = "category", descriptionKey = "award.by")
    List<String> by = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "award.sheet")
    @Nullable
    String sheet;

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    TableReports reports = new TableReports();

    AwardSummaryCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (String name : by) {
            dimensions.add(Dimension.byId(name.strip())
                    .orElseThrow(
                            () -> CountingOptions.refused(context, "award.dimension-unknown", Map.of("value", name))));
        }
        Contest contest = context.contest(contestOption.contest);
        AwardInputs inputs = new AwardInputs(context, contest);
        List<String> levels = CountingOptions.rule(contest, context).levels().stream()
                .map(AwardLevel::id)
                .toList();
        AwardFile list = inputs.awards(awards, sheet);
        reports.write(new SummaryReport(inputs.run(), AwardSummary.of(list.awards(), levels, dimensions)), context);
        return ExitCode.OK.code();
    }
}
