package org.saiwu.cli.pack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.bundle.BundleProblem;
import org.saiwu.bundle.BundleWriter;
import org.saiwu.bundle.ProblemDetail;
import org.saiwu.bundle.ProblemKind;
import org.saiwu.bundle.RunFolder;
import org.saiwu.check.EntryChecker;
import org.saiwu.check.EntryChecks;
import org.saiwu.check.EntryResult;
import org.saiwu.check.FileResult;
import org.saiwu.check.RunOptions;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.check.ValidationRun;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.FailOn;
import org.saiwu.cli.FindingReports;
import org.saiwu.cli.Installation;
import org.saiwu.cli.ProgramVersion;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.EntrySource;
import org.saiwu.entry.PackingList;
import org.saiwu.entry.ReadOptions;
import org.saiwu.file.FileMove;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.ProbeEngines;
import org.saiwu.media.ProbeOptions;
import org.saiwu.report.ReportContext;
import org.saiwu.report.ResultSpool;
import org.saiwu.report.Sentences;

/** One run of {@code pack}: the zip is written aside, checked there, and moved into place if it may be. */
record Packing(
        Context context, Contest contest, ReadOptions options, FindingReports reports, FailOn failOn, boolean force) {
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    ExitCode run(Path folder, PackingList list, Destination destination) throws IOException {
        EntryChecker checker = new EntryChecker(contest, EntryChecks.all(Optional.empty()));
        List<Entry.Located> obstacles = obstacles(list);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        RunFolder.removeLeftovers(temporary);
        try (RunFolder runFolder = RunFolder.create(temporary);
                ResultSpool spool = ResultSpool.in(runFolder.path())) {
            if (!obstacles.isEmpty()) {
                spool.add(0, checker.unpackable(new EntrySource(destination.name(), folder), obstacles));
                report(spool);
                context.remark(context.words().say("pack.not-begun", Map.of("path", destination.written())));
                return ExitCode.FINDINGS;
            }
            remark("pack.left-out", list.leftOut());
            remark("pack.links-left-out", list.links());
            destination.checkSpace(list.size());
            return context.interruption()
                    .ending(interrupted(destination), () -> pack(list, destination, checker, runFolder, spool));
        }
    }

    private void remark(String key, List<String> names) {
        if (!names.isEmpty()) {
            context.remark(context.words().say(key, Map.of("files", Listed.of(names, context))));
        }
    }

    /** What keeps the folder from being packed; a link is passed over when the user insists. */
    private List<Entry.Located> obstacles(PackingList list) {
        List<Entry.Located> obstacles = new ArrayList<>();
        list.problems()
                .forEach(problem ->
                        obstacles.add(new Entry.Located(problem.member().orElse(""), problem)));
        if (!force) {
            list.links()
                    .forEach(link -> obstacles.add(new Entry.Located(
                            link,
                            new BundleProblem(
                                    ProblemKind.SYMBOLIC_LINK, Optional.of(link), new ProblemDetail.None()))));
        }
        return obstacles;
    }

    private ExitCode pack(
            PackingList list, Destination destination, EntryChecker checker, RunFolder runFolder, ResultSpool spool)
            throws IOException {
        ProbeOptions engine = Installation.engine(ProbeOptions.defaults()).withDeadline(Duration.ofMinutes(2));
        try (MediaProbe probe = ProbeEngines.embedded(engine);
                AsideFolder aside = AsideFolder.beside(destination);
                ValidationRun run = new ValidationRun(
                        new EntryReader(contest, options, probe, runFolder),
                        checker,
                        List.of(),
                        new RunOptions(1, TIMEOUT))) {
            probe.warmUp();
            write(aside.file(), list, destination);
            List<EntrySource> sources = List.of(new EntrySource(destination.name(), aside.file()));
            int done = run.run(
                    sources,
                    ValidationRun.Finished.NONE,
                    (index, result) -> spool.add(
                            index, result.withPath(destination.written().replace('\\', '/'))));
            if (done == 0) {
                throw new CommandException(ExitCode.UNFINISHED, interrupted(destination));
            }
            report(spool);
            return keep(aside, destination, list, spool);
        }
    }

    private void write(Path aside, PackingList list, Destination destination) throws IOException {
        try {
            BundleWriter.write(aside, list.sources());
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.UNFINISHED,
                    context.words()
                            .say(
                                    "pack.write-failed",
                                    Map.of(
                                            "path",
                                            destination.written(),
                                            "reason",
                                            String.valueOf(failed.getMessage()))),
                    failed);
        }
    }

    private String interrupted(Destination destination) {
        return context.words().say("pack.interrupted", Map.of("path", destination.written()));
    }

    private ExitCode keep(AsideFolder aside, Destination destination, PackingList list, ResultSpool spool)
            throws IOException {
        Summary summary = spool.summary();
        ExitCode code = summary.errored() > 0 ? ExitCode.UNFINISHED : failOn.exitCode(summary);
        if (code != ExitCode.OK && !force) {
            context.remark(context.words().say("pack.refused", Map.of("path", destination.written())));
            return code;
        }
        FileMove.intoPlace(aside.file(), destination.path());
        context.remark(context.words()
                .say(
                        code == ExitCode.OK ? "pack.written" : "pack.forced",
                        Map.of(
                                "path",
                                destination.written(),
                                "files",
                                list.files().size(),
                                "size",
                                Sentences.in(context.words().language()).size(Files.size(destination.path())))));
        spool.forEach(result -> mainWork(result)
                .ifPresent(work -> context.remark(context.words().say("pack.main-work", Map.of("file", work)))));
        return code;
    }

    /** The file that is uploaded alone as well. */
    private Optional<String> mainWork(EntryResult result) {
        List<String> ids =
                contest.items().stream().filter(Item::mainWork).map(Item::id).toList();
        return result.files().stream()
                .filter(file -> file.item().filter(ids::contains).isPresent())
                .map(FileResult::path)
                .findFirst();
    }

    private void report(ResultSpool spool) throws IOException {
        ValidationResult result = new ValidationResult(contest, spool, List.of(), spool.summary(), true);
        ReportContext report = ReportContext.of(context.words().language(), ProgramVersion.get())
                .withParameters(ReportContext.parameters(contest));
        reports.writeFiles(result, report, context);
        reports.writeOut(result, report, context);
    }
}
