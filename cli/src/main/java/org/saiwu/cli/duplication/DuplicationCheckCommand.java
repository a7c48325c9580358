package org.saiwu.cli.duplication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.FailOn;
import org.saiwu.cli.JobsOption;
import org.saiwu.cli.TableFailures;
import org.saiwu.cli.TableReports;
import org.saiwu.contest.Contest;
import org.saiwu.duplication.DuplicationCheck;
import org.saiwu.duplication.EarlierTexts;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Summary;
import org.saiwu.duplication.Text;
import org.saiwu.duplication.archive.TextArchive;
import org.saiwu.duplication.input.OwnersFile;
import org.saiwu.duplication.input.TextSource;
import org.saiwu.report.duplication.DuplicationReport;
import org.saiwu.report.duplication.DuplicationRun;
import org.saiwu.report.duplication.ResultLog;
import org.saiwu.report.tabular.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds every text against all others and an archive. */
@Command(name = "check", addMethodSubcommands = false)
final class DuplicationCheckCommand implements Callable<Integer> {
    private final Context context;

    @picocli.CommandLine.Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "duplication.path")
    List<String> paths = List.of();

    @Mixin
    MatchOptions match = new MatchOptions();

    @Option(names = "--archive", paramLabel = "DIR", descriptionKey = "duplication.archive")
    @Nullable
    String archive;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "duplication.template")
    List<String> templates = new ArrayList<>();

    @Option(names = "--same-author-by", paramLabel = "FILE", descriptionKey = "duplication.same-author-by")
    @Nullable
    String owners;

    @Option(names = "--anonymous", descriptionKey = "duplication.anonymous")
    boolean anonymous;

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    TableReports reports = new TableReports();

    @Mixin
    JobsOption jobs = new JobsOption();

    @Mixin
    FailOn failOn = new FailOn();

    @Option(names = "--no-progress", descriptionKey = "no-progress")
    boolean noProgress;

    DuplicationCheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        int jobCount = jobs.count(context);
        Contest contest = context.contest(contestOption.contest);
        Parameters parameters = match.parameters(contest, jobCount, context);
        try (TextInputs inputs = TextInputs.open(context, contest)) {
            return context.interruption()
                    .ending(context.words().say("duplication.interrupted"), () -> check(parameters, inputs));
        }
    }

    private Integer check(Parameters parameters, TextInputs inputs) throws IOException {
        try (ResultLog log = ResultLog.in(inputs.folder(), keeping(), anonymous)) {
            List<TextSource> sources = inputs.sources(paths);
            UnaryOperator<Text> known = owners(context);
            DuplicationCheck check = new DuplicationCheck(parameters, inputs.required(templates));
            Summary summary = run(check, inputs, sources, known, log);
            reports.write(new DuplicationReport(described(parameters, summary), log), context);
            return exitCode(summary, failOn).code();
        }
    }

    private ResultLog.Keeping keeping() {
        if (reports.wants(TableFormat.HTML, context)) {
            return ResultLog.Keeping.TEXTS_OVER_LIMIT;
        }
        return reports.wantsOnly(TableFormat.JSON, context) ? ResultLog.Keeping.JSON : ResultLog.Keeping.RESULT;
    }

    private Summary run(
            DuplicationCheck check,
            TextInputs inputs,
            List<TextSource> sources,
            UnaryOperator<Text> known,
            ResultLog log)
            throws IOException {
        String folder = archive;
        if (folder == null) {
            return inputs.read(sources, known, !noProgress, texts -> check.run(texts, Optional.empty(), log));
        }
        return ArchiveFailures.explained(context, () -> {
            try (TextArchive earlier = TextArchive.open(context.path(folder))) {
                return inputs.read(
                        sources,
                        known,
                        !noProgress,
                        texts -> check.run(texts, Optional.<EarlierTexts>of(earlier), log));
            }
        });
    }

    private UnaryOperator<Text> owners(Context from) throws IOException {
        String file = owners;
        if (file == null) {
            return UnaryOperator.identity();
        }
        OwnersFile table = TableFailures.orUsage(from, () -> OwnersFile.read(from.path(file)));
        return table::applyTo;
    }

    private DuplicationRun described(Parameters parameters, Summary summary) {
        return new DuplicationRun(
                parameters,
                summary,
                Optional.ofNullable(archive).map(DuplicationCheckCommand::name),
                templates.stream().map(DuplicationCheckCommand::name).toList(),
                Optional.ofNullable(owners).map(DuplicationCheckCommand::name),
                anonymous,
                false);
    }

    /** The last part of a path: where things lie on this machine is nothing for a report. */
    static String name(String written) {
        Path name = Path.of(written).getFileName();
        return name == null ? written : name.toString();
    }

    /** A document that could not be read weighs most: nobody can say yet that the batch is all right. */
    static ExitCode exitCode(Summary summary, FailOn failOn) {
        if (summary.unreadable() > 0) {
            return ExitCode.UNFINISHED;
        }
        boolean fails =
                switch (failOn.level) {
                    case error -> summary.failed() > 0;
                    case warning -> summary.failed() + summary.cannotTell() > 0;
                    case never -> false;
                };
        return fails ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
