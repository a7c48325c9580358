package org.saiwu.cli.duplication;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.PathLists;
import org.saiwu.cli.TextOutput;
import org.saiwu.duplication.archive.ArchiveWriter;
import org.saiwu.duplication.archive.TextArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes texts out of the archive by id. */
@Command(name = "remove", addMethodSubcommands = false)
final class ArchiveRemoveCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "archive.id")
    List<String> ids = List.of();

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    ArchiveRemoveCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        List<String> wanted = listed();
        int removed = ArchiveFailures.explained(context, () -> {
            // A writer would make an archive of an empty folder; there has to be one to take something out of.
            TextArchive.open(context.path(archive.folder)).close();
            try (ArchiveWriter writer = ArchiveWriter.open(context.path(archive.folder), 1)) {
                return writer.remove(wanted);
            }
        });
        TextOutput.print(context, List.of(context.words().say("archive.removed", Map.of("removed", removed))));
        int missing = new HashSet<>(wanted).size() - removed;
        if (missing > 0) {
            context.remark(context.words().say("archive.not-there", Map.of("missing", missing)));
        }
        return (missing > 0 ? ExitCode.UNFINISHED : ExitCode.OK).code();
    }

    /** The ids as named, with {@code @FILE} standing for the lines of a file; an id may begin with that sign too. */
    private List<String> listed() throws IOException {
        List<String> all = new ArrayList<>();
        for (String id : ids) {
            if (id.startsWith("@") && Files.isRegularFile(context.path(id.substring(1)))) {
                all.addAll(PathLists.lines(context.path(id.substring(1)), context));
            } else {
                all.add(id);
            }
        }
        return all;
    }
}
