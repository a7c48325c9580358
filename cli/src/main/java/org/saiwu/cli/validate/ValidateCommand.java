package org.saiwu.cli.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saiwu.check.BatchCheck;
import org.saiwu.check.EntryChecker;
import org.saiwu.check.EntryChecks;
import org.saiwu.check.SameFileCheck;
import org.saiwu.check.SameTopicCheck;
import org.saiwu.check.TwoRoutesCheck;
import org.saiwu.cli.CategoryOption;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.FailOn;
import org.saiwu.cli.FindingReports;
import org.saiwu.cli.Installation;
import org.saiwu.cli.JobsOption;
import org.saiwu.cli.UnitTables;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Stage;
import org.saiwu.duplication.DuplicationBatchCheck;
import org.saiwu.entry.ReadOptions;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.ProbeDepth;
import org.saiwu.media.ProbeEngines;
import org.saiwu.media.ProbeOptions;
import org.saiwu.quota.QuotaBatchCheck;
import org.saiwu.quota.UnitTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one or many entries against a contest's rules, and the rules that hold between entries. */
@Command(name = "validate", addMethodSubcommands = false)
public final class ValidateCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "validate-path")
    List<String> paths = List.of();

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    FindingReports reports = new FindingReports();

    @Mixin
    JobsOption jobs = new JobsOption();

    @Mixin
    FailOn failOn = new FailOn();

    @Mixin
    CategoryOption category = new CategoryOption();

    @Option(names = "--stage", paramLabel = "ID", descriptionKey = "stage")
    @Nullable
    String stage;

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "units")
    @Nullable
    String units;

    @Option(names = "--depth", paramLabel = "DEPTH", defaultValue = "standard", descriptionKey = "depth")
    ProbeDepth depth = ProbeDepth.STANDARD;

    /** Entries up to which a quick start counts for more than speed later. */
    private static final int FEW = 4;

    /** Seconds for an entry unless something else is said; watching its videos takes longer. */
    private static final int USUAL_TIMEOUT = 600;

    private static final int WATCHING_TIMEOUT = 3600;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "timeout")
    @Nullable
    Integer timeout;

    @Option(names = "--ffprobe", paramLabel = "PROGRAM", descriptionKey = "ffprobe")
    @Nullable
    String ffprobe;

    @Option(names = "--resume", paramLabel = "FILE", descriptionKey = "resume")
    @Nullable
    String resume;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
    @Nullable
    String baseline;

    @Option(names = "--open", descriptionKey = "open")
    boolean open;

    @Option(names = "--no-progress", descriptionKey = "no-progress")
    boolean noProgress;

    public ValidateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        reports.files(context);
        int timeoutSeconds = timeoutSeconds();
        if (timeoutSeconds < 1) {
            throw new CommandException(ExitCode.USAGE, context.words().say("timeout.positive"));
        }
        int jobCount = jobs.count(context);
        try (MediaProbe probe = probe(jobCount, timeoutSeconds)) {
            probe.warmUp();
            Contest contest = context.contest(contestOption.contest);
            ReadOptions readOptions =
                    ReadOptions.defaults().withDepth(depth).withCategory(category.in(contest, context));
            Optional<Stage> chosenStage = chosenStage(contest);
            Optional<UnitTable> table = UnitTables.readIfNamed(units, contest, context);
            Inputs inputs = Inputs.of(paths, contest, context);
            EntryChecker checker = new EntryChecker(contest, EntryChecks.all(chosenStage));
            Batch batch = new Batch(
                    context,
                    contest,
                    reports,
                    checker,
                    folder -> batchChecks(contest, table, folder, jobCount),
                    new Batch.Settings(
                            jobCount,
                            Duration.ofSeconds(timeoutSeconds),
                            Optional.ofNullable(resume).map(context::path),
                            Optional.ofNullable(baseline).map(context::path),
                            open,
                            !noProgress,
                            depth));
            return batch.run(inputs, readOptions, probe, failOn).code();
        }
    }

    private int timeoutSeconds() {
        if (timeout != null) {
            return timeout;
        }
        return depth == ProbeDepth.DEEP ? WATCHING_TIMEOUT : USUAL_TIMEOUT;
    }

    /** Whether only a few entries are named; a folder or a roster may hold thousands. */
    private boolean isFew() {
        for (String path : paths) {
            if (!path.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return false;
            }
        }
        return paths.size() <= FEW;
    }

    private MediaProbe probe(int jobCount, int timeoutSeconds) {
        ProbeOptions options = Installation.engine(ProbeOptions.defaults())
                .withDeadline(Duration.ofSeconds(Math.min(timeoutSeconds, 120)))
                .withJobs(jobCount)
                .withFew(isFew());
        MediaProbe engine =
                ffprobe == null ? ProbeEngines.embedded(options) : ProbeEngines.program(context.path(ffprobe), options);
        return context.verbose() ? new MeasuredProbe(engine) : engine;
    }

    private static List<BatchCheck> batchChecks(Contest contest, Optional<UnitTable> table, Path folder, int jobCount) {
        List<BatchCheck> checks = new ArrayList<>();
        checks.add(new SameTopicCheck(contest));
        checks.add(new SameFileCheck());
        checks.add(new TwoRoutesCheck(contest, table.map(UnitTable::nominators).orElse(Map.of())));
        table.ifPresent(known -> checks.add(new QuotaBatchCheck(contest, known)));
        checks.add(new DuplicationBatchCheck(contest, folder, jobCount));
        return checks;
    }

    private Optional<Stage> chosenStage(Contest contest) {
        String id = stage;
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(contest.stage(id)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        context.words().say("stage.unknown", Map.of("value", id, "known", known(contest))))));
    }

    private static String known(Contest contest) {
        return String.join(", ", contest.stages().stream().map(Stage::id).toList());
    }

    /** How the depth is called in reports and options. */
    static String name(ProbeDepth depth) {
        return depth.name().toLowerCase(Locale.ROOT);
    }
}
