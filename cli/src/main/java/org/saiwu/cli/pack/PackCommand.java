package org.saiwu.cli.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saiwu.cli.CategoryOption;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.FailOn;
import org.saiwu.cli.FindingReports;
import org.saiwu.contest.Contest;
import org.saiwu.entry.PackingList;
import org.saiwu.entry.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the attachment zip of an entry and keeps it if it passes the rules. */
@Command(name = "pack", addMethodSubcommands = false)
public final class PackCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "pack.folder")
    String folder = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "pack.output")
    @Nullable
    String output;

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Mixin
    CategoryOption category = new CategoryOption();

    @Mixin
    FindingReports reports = new FindingReports();

    @Mixin
    FailOn failOn = new FailOn();

    @Option(names = "--force", descriptionKey = "pack.force")
    boolean force;

    public PackCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        reports.check(context);
        reports.files(context);
        Contest contest = context.contest(contestOption.contest);
        ReadOptions options = ReadOptions.defaults().withCategory(category.in(contest, context));
        Path place = folder();
        Destination destination = Destination.of(place, folder, output, context);
        PackingList list = PackingList.of(place, destination.path());
        checkPackable(list);
        destination.checkReplaceable(place, list, force);
        Packing packing = new Packing(context, contest, options, reports, failOn, force);
        return packing.run(place, list, destination).code();
    }

    private Path folder() {
        Path place = context.path(folder);
        if (!Files.exists(place)) {
            throw new CommandException(
                    ExitCode.UNFINISHED, context.words().say("file.missing", Map.of("path", folder)));
        }
        if (!Files.isDirectory(place)) {
            throw new CommandException(
                    ExitCode.USAGE, context.words().say("pack.not-a-folder", Map.of("path", folder)));
        }
        return place;
    }

    private void checkPackable(PackingList list) {
        if (list.files().isEmpty()) {
            throw new CommandException(ExitCode.USAGE, context.words().say("pack.empty", Map.of("path", folder)));
        }
        if (!list.archives().isEmpty() && !force) {
            String archives = String.join(", ", list.archives());
            throw new CommandException(
                    ExitCode.USAGE,
                    context.words().say("pack.packed-already", Map.of("path", folder, "archives", archives)));
        }
    }
}
