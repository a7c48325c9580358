package org.saiwu.cli.award;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saiwu.award.AwardPlan;
import org.saiwu.award.AwardPolicy;
import org.saiwu.award.AwardTally;
import org.saiwu.award.JudgeFile;
import org.saiwu.award.ScoreFile;
import org.saiwu.award.ScoreSheet;
import org.saiwu.award.WorkFile;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.FailOn;
import org.saiwu.cli.TableReports;
import org.saiwu.contest.AwardRule;
import org.saiwu.contest.Contest;
import org.saiwu.contest.UnitNames;
import org.saiwu.report.award.AwardRun;
import org.saiwu.report.award.PlanReport;
import org.saiwu.report.award.TallyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes awards of scores, or plans how many there will be. */
@Command(name = "tally", addMethodSubcommands = false)
final class AwardTallyCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--scores", paramLabel = "FILE", descriptionKey = "award.scores")
    @Nullable
    String scores;

    @Option(names = "--works", paramLabel = "CATEGORY=N", split = ",", descriptionKey = "award.works")
    List<String> works = new ArrayList<>();

    @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "award.roster")
    @Nullable
    String roster;

    @Option(names = "--judges", paramLabel = "FILE", descriptionKey = "award.judges")
    @Nullable
    String judges;

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "award.units")
    @Nullable
    String units;

    @Option(names = "--late", paramLabel = "UNIT", split = ",", descriptionKey = "award.late")
    List<String> late = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "award.sheet")
    @Nullable
    String sheet;

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    ListOptions lists = new ListOptions();

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    TableReports reports = new TableReports();

    @Mixin
    FailOn failOn = new FailOn();

    AwardTallyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        lists.check(context);
        if ((scores != null && !works.isEmpty()) || (scores == null && works.isEmpty() && roster == null)) {
            throw CountingOptions.refused(context, "award.scores-or-works", Map.of());
        }
        if (scores == null && (judges != null || units != null || !late.isEmpty())) {
            throw CountingOptions.refused(context, "award.needs-scores", Map.of());
        }
        Contest contest = context.contest(contestOption.contest);
        AwardPolicy policy = policies.policy(contest, context);
        return scores == null ? plan(contest, policy) : tally(contest, policy, scores);
    }

    /** The counts of so many works; contest ids in the order written, or of the categories on the roster. */
    private int plan(Contest contest, AwardPolicy policy) throws IOException {
        AwardInputs inputs = new AwardInputs(context, contest);
        Map<String, Integer> counts = WorkCounts.of(works, "--works", contest, inputs.categories(), context);
        if (roster != null) {
            Map<String, Integer> listed = new TreeMap<>();
            roster(inputs, roster).works().forEach(work -> listed.merge(work.category(), 1, Integer::sum));
            listed.forEach(counts::putIfAbsent);
        }
        reports.write(new PlanReport(inputs.run(), AwardPlan.of(counts, policy.levels()), policy), context);
        return ExitCode.OK.code();
    }

    private int tally(Contest contest, AwardPolicy policy, String file) throws IOException {
        AwardInputs inputs = new AwardInputs(context, contest);
        AwardRule rule = CountingOptions.rule(contest, context);
        Optional<WorkFile> listed = roster == null ? Optional.empty() : Optional.of(roster(inputs, roster));
        ScoreFile.Settings settings =
                new ScoreFile.Settings(rule.keys(), inputs.categories(), listed.map(WorkFile::works));
        ScoreFile read = inputs.read(
                "scores", file, () -> ScoreFile.read(context.path(file), AwardInputs.options(sheet), settings));
        inputs.remark(file, read.notes());
        NominatingUnits nominating = new NominatingUnits(
                UnitNames.of(contest),
                units == null ? Optional.empty() : Optional.of(inputs.units(units)),
                listed.map(WorkFile::nominators).orElse(Map.of()));
        ScoreSheet scored = read.sheet();
        if (judges != null) {
            String list = judges;
            scored = scored.withJudgeUnits(inputs.read("judges", list, () -> JudgeFile.read(context.path(list))));
        }
        scored = scored.withUnitNames(nominating::display);
        Set<String> lateUnits =
                new HashSet<>(late.stream().map(nominating::display).toList());
        AwardTally tally = AwardTally.of(scored, policy, rule.outstandingUnits(), lateUnits, nominating::of);
        Set<String> unknown = nominating.unknown(tally);
        if (units != null && !unknown.isEmpty()) {
            context.remark(context.words()
                    .say("award.units-unknown", Map.of("path", units, "units", String.join(", ", unknown))));
        }
        AwardRun run = inputs.run().withLateUnits(lateUnits);
        lists.write(run, tally, scored, context);
        reports.write(new TallyReport(run, tally), context);
        return exitCode(tally).code();
    }

    private ExitCode exitCode(AwardTally tally) {
        boolean fails =
                switch (failOn.level) {
                    case error -> !tally.isSettled();
                    case warning -> !tally.isSettled() || !tally.issues().isEmpty();
                    case never -> false;
                };
        return fails ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private WorkFile roster(AwardInputs inputs, String file) throws IOException {
        WorkFile read = inputs.read("roster", file, () -> WorkFile.read(context.path(file), inputs.categories()));
        inputs.remark(file, read.notes());
        return read;
    }
}
