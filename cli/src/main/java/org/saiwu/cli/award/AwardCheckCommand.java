package org.saiwu.cli.award;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saiwu.award.AwardFile;
import org.saiwu.award.AwardListResult;
import org.saiwu.award.AwardPolicy;
import org.saiwu.award.ScoreFile;
import org.saiwu.check.ValidationResult;
import org.saiwu.check.Value;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.FailOn;
import org.saiwu.cli.FindingReports;
import org.saiwu.cli.ProgramVersion;
import org.saiwu.contest.Contest;
import org.saiwu.contest.LocalizedText;
import org.saiwu.report.ReportContext;
import org.saiwu.report.award.AwardRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds an award list made elsewhere against percentages, order and ties. */
@Command(name = "check", addMethodSubcommands = false)
final class AwardCheckCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--awards", paramLabel = "FILE", required = true, descriptionKey = "award.awards")
    String awards = "";

    @Option(names = "--judged", paramLabel = "CATEGORY=N", split = ",", descriptionKey = "award.judged")
    List<String> judged = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "award.sheet")
    @Nullable
    String sheet;

    @Mixin
    CountingOptions counting = new CountingOptions();

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    FindingReports reports = new FindingReports();

    @Mixin
    FailOn failOn = new FailOn();

    AwardCheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        reports.files(context);
        Contest contest = context.contest(contestOption.contest);
        AwardInputs inputs = new AwardInputs(context, contest);
        AwardPolicy policy = counting.policy(contest, context);
        Map<String, Integer> works = WorkCounts.of(judged, "--judged", contest, inputs.categories(), context);
        AwardFile list = inputs.awards(awards, sheet);
        ValidationResult result = AwardListResult.of(contest, list.awards(), policy, ofUnnamed(works, list));
        ReportContext report = ReportContext.of(context.words().language(), ProgramVersion.get())
                .withParameters(parameters(policy, inputs.run()));
        reports.writeFiles(result, report, context);
        reports.writeOut(result, report, context);
        return failOn.exitCode(result.summary()).code();
    }

    /** A list that names no categories has just one, and a single number is for that. */
    private static Map<String, Integer> ofUnnamed(Map<String, Integer> works, AwardFile list) {
        boolean unnamed =
                list.awards().stream().allMatch(award -> award.category().equals(ScoreFile.ONE_CATEGORY));
        return unnamed && works.size() == 1
                ? Map.of(ScoreFile.ONE_CATEGORY, works.values().iterator().next())
                : works;
    }

    private List<ReportContext.Parameter> parameters(AwardPolicy policy, AwardRun run) {
        List<ReportContext.Parameter> parameters = new ArrayList<>();
        parameters.add(parameter("取整", "rounding", policy.rounding().id()));
        for (AwardRun.Input input : run.inputs()) {
            parameters.add(parameter("获奖名单", "awards", input.file() + " " + input.digest()));
        }
        if (!judged.isEmpty()) {
            parameters.add(parameter("参评数", "judged", String.join(",", judged)));
        }
        return parameters;
    }

    private static ReportContext.Parameter parameter(String zh, String en, String value) {
        return new ReportContext.Parameter(new LocalizedText(zh, en), Value.of(value));
    }
}
