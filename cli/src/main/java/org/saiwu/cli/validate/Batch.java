package org.saiwu.cli.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.saiwu.bundle.RunFolder;
import org.saiwu.check.BatchCheck;
import org.saiwu.check.EntryChecker;
import org.saiwu.check.EntryResult;
import org.saiwu.check.Finding;
import org.saiwu.check.RunOptions;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.check.ValidationRun;
import org.saiwu.check.Value;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.FailOn;
import org.saiwu.cli.FindingReports;
import org.saiwu.cli.ProgramVersion;
import org.saiwu.cli.Progress;
import org.saiwu.contest.Contest;
import org.saiwu.contest.LocalizedText;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.EntrySource;
import org.saiwu.entry.ReadOptions;
import org.saiwu.file.AtomicFile;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.ProbeDepth;
import org.saiwu.report.NdjsonReport;
import org.saiwu.report.ReportContext;
import org.saiwu.report.ReportFormat;
import org.saiwu.report.ReportWriter;
import org.saiwu.report.ResultSpool;

/** One run of {@code validate}: entries in, reports out, whatever happens in between. */
final class Batch {
    private final Context context;
    private final Contest contest;
    private final FindingReports reports;
    private final EntryChecker checker;
    private final Function<Path, List<BatchCheck>> batchChecks;
    private final Settings settings;

    /**
     * How the run goes about it.
     *
     * @param resume the ndjson report of an interrupted run
     * @param baseline a json or ndjson report whose findings are known
     */
    record Settings(
            int jobs,
            Duration timeout,
            Optional<Path> resume,
            Optional<Path> baseline,
            boolean open,
            boolean progress,
            ProbeDepth depth) {}

    /**
     * A run that is to be.
     *
     * @param batchChecks the checks between entries, given the run's own temporary folder
     */
    Batch(
            Context context,
            Contest contest,
            FindingReports reports,
            EntryChecker checker,
            Function<Path, List<BatchCheck>> batchChecks,
            Settings settings) {
        this.context = context;
        this.contest = contest;
        this.reports = reports;
        this.checker = checker;
        this.batchChecks = batchChecks;
        this.settings = settings;
    }

    ExitCode run(Inputs inputs, ReadOptions readOptions, MediaProbe probe, FailOn failOn) throws IOException {
        Map<String, EntryResult> finished = finished();
        finished.putAll(inputs.rows());
        List<EntrySource> sources = inputs.sources();
        Baseline known = Baseline.read(settings.baseline(), context);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        RunFolder.removeLeftovers(temporary);
        try (RunFolder folder = RunFolder.create(temporary);
                ResultSpool spool = ResultSpool.in(folder.path());
                ValidationRun run = new ValidationRun(
                        new EntryReader(
                                contest, readOptions.withProbeAhead(sources.size() < settings.jobs()), probe, folder),
                        checker,
                        batchChecks.apply(folder.path()),
                        new RunOptions(settings.jobs(), settings.timeout()))) {
            context.interruption().onInterrupt(run::cancel);
            int done = check(run, sources, finished, known, spool);
            boolean complete = done == sources.size();
            List<Finding> between = complete ? known.without(run.findingsBetweenEntries()) : List.of();
            Summary summary = spool.summary();
            for (Finding finding : between) {
                summary = summary.plus(finding);
            }
            ValidationResult result = new ValidationResult(contest, spool, between, summary, complete);
            write(result);
            new Costs(context, settings).say(run.costs(), probe, folder);
            if (!complete) {
                context.remark(context.words().say("interrupted", Map.of("done", done, "total", sources.size())));
            }
            boolean whole = complete && summary.errored() == 0;
            return whole ? failOn.exitCode(summary) : ExitCode.UNFINISHED;
        }
    }

    private int check(
            ValidationRun run,
            List<EntrySource> sources,
            Map<String, EntryResult> finished,
            Baseline known,
            ResultSpool spool)
            throws IOException {
        boolean streamed = reports.format() == ReportFormat.NDJSON;
        Optional<NdjsonReport.Lines> lines = streamed
                ? Optional.of(NdjsonReport.lines(
                        contest, reportContext(), context.terminal().out()))
                : Optional.empty();
        try (Progress progress = Progress.begin(context, sources.size(), settings.progress() && !streamed)) {
            return run.run(
                    sources, (index, source) -> Optional.ofNullable(finished.get(source.id())), (index, result) -> {
                        EntryResult shown = known.without(result);
                        spool.add(index, shown);
                        if (lines.isPresent()) {
                            lines.get().add(shown);
                        }
                        progress.step();
                    });
        }
    }

    private void write(ValidationResult result) throws IOException {
        ReportContext report = reportContext();
        reports.writeFiles(result, report, context);
        if (settings.open()) {
            openPage(result, report);
        }
        if (reports.format() == ReportFormat.NDJSON) {
            NdjsonReport.Lines lines =
                    NdjsonReport.lines(contest, report, context.terminal().out());
            for (Finding finding : result.findings()) {
                lines.add(finding);
            }
        } else {
            reports.writeOut(result, report, context);
        }
    }

    private void openPage(ValidationResult result, ReportContext report) throws IOException {
        Path page = Files.createTempDirectory("saiwu-report-").resolve("report.html");
        AtomicFile.write(page, out -> ReportWriter.of(ReportFormat.HTML).write(result, report, out));
        Browser.open(page, context);
    }

    private ReportContext reportContext() {
        List<ReportContext.Parameter> parameters = new ArrayList<>(ReportContext.parameters(contest));
        parameters.add(new ReportContext.Parameter(
                new LocalizedText("检查深度", "depth"), Value.of(ValidateCommand.name(settings.depth()))));
        return ReportContext.of(context.words().language(), ProgramVersion.get())
                .withParameters(parameters);
    }

    private Map<String, EntryResult> finished() throws IOException {
        if (settings.resume().isEmpty()) {
            return new HashMap<>();
        }
        Path file = settings.resume().get();
        if (!Files.isRegularFile(file)) {
            throw new CommandException(
                    ExitCode.USAGE, context.words().say("file.missing", Map.of("path", file.toString())));
        }
        Map<String, EntryResult> finished = new HashMap<>();
        List<EntryResult> read = new ArrayList<>();
        NdjsonReport.Resumed resumed = NdjsonReport.read(file, contest.digest(), read::add);
        read.forEach(result -> finished.put(result.id(), result));
        context.remark(context.words()
                .say("resumed", Map.of("entries", resumed.entries(), "passed-over", resumed.otherRules())));
        return finished;
    }
}
