package org.saiwu.cli.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.JobsOption;
import org.saiwu.cli.TextOutput;
import org.saiwu.contest.Contest;
import org.saiwu.duplication.Text;
import org.saiwu.duplication.archive.ArchiveAddition;
import org.saiwu.duplication.archive.ArchiveWriter;
import org.saiwu.duplication.input.TextSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the texts of an edition into the archive: all that could be read, or, when it fails, none. */
@Command(name = "add", addMethodSubcommands = false)
final class ArchiveAddCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "duplication.path")
    List<String> paths = List.of();

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(names = "--edition", paramLabel = "NAME", required = true, descriptionKey = "archive.edition")
    String edition = "";

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "duplication.template")
    List<String> templates = new ArrayList<>();

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    JobsOption jobs = new JobsOption();

    @Option(names = "--no-progress", descriptionKey = "no-progress")
    boolean noProgress;

    ArchiveAddCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (edition.isBlank()) {
            throw new CommandException(ExitCode.USAGE, context.words().say("archive.edition-blank"));
        }
        int jobCount = jobs.count(context);
        Contest contest = context.contest(contestOption.contest);
        try (TextInputs inputs = TextInputs.open(context, contest)) {
            ArchiveAddition addition = context.interruption()
                    .ending(context.words().say("archive.interrupted"), () -> add(inputs, jobCount));
            addition.unreadable()
                    .forEach(id -> context.remark(context.words().say("archive.unreadable", Map.of("id", id))));
            TextOutput.print(
                    context,
                    List.of(context.words()
                            .say(
                                    "archive.added",
                                    Map.of(
                                            "added",
                                            addition.added(),
                                            "replaced",
                                            addition.replaced(),
                                            "unreadable",
                                            addition.unreadable().size()))));
            return (addition.unreadable().isEmpty() ? ExitCode.OK : ExitCode.UNFINISHED).code();
        }
    }

    private ArchiveAddition add(TextInputs inputs, int jobCount) throws IOException {
        List<TextSource> sources = inputs.sources(paths);
        List<String> left = inputs.required(templates);
        return ArchiveFailures.explained(context, () -> {
            try (ArchiveWriter writer = ArchiveWriter.open(context.path(archive.folder), jobCount)) {
                return inputs.read(sources, this::ofEdition, !noProgress, texts -> writer.add(texts, edition, left));
            }
        });
    }

    /** The edition goes before the id, since next year's files may have the names of this year's. */
    private Text ofEdition(Text text) {
        return new Text(
                edition + "/" + text.id(),
                text.path(),
                text.title(),
                text.unit(),
                text.owners(),
                text.content(),
                text.suspicions());
    }
}
