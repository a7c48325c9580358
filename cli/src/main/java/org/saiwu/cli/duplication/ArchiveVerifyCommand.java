package org.saiwu.cli.duplication;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.TextOutput;
import org.saiwu.duplication.archive.TextArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads every byte of the archive and every text in it. */
@Command(name = "verify", addMethodSubcommands = false)
final class ArchiveVerifyCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    ArchiveVerifyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        long texts = ArchiveFailures.explained(context, () -> {
            try (TextArchive open = TextArchive.open(context.path(archive.folder))) {
                return open.verify();
            }
        });
        TextOutput.print(context, List.of(context.words().say("archive.sound", Map.of("texts", texts))));
        return ExitCode.OK.code();
    }
}
