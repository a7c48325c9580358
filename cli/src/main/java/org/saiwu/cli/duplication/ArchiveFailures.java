package org.saiwu.cli.duplication;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.duplication.archive.ArchiveException;

/** Turns an archive that can't be used into the message and exit code for it. */
final class ArchiveFailures {
    private ArchiveFailures() {}

    /** Works on an archive. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** What came of it, or the sentence that names the archive, the trouble and the remedy. */
    static <T> T explained(Context context, Work<T> work) throws IOException {
        LuceneMessages.silence();
        try {
            return work.run();
        } catch (ArchiveException unusable) {
            String key = "archive."
                    + unusable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            ExitCode code =
                    switch (unusable.reason()) {
                        case NOT_AN_ARCHIVE, WINDOW_TOO_SHORT -> ExitCode.USAGE;
                        case MISSING, NEWER_FORMAT, DAMAGED, LOCKED -> ExitCode.UNFINISHED;
                    };
            throw new CommandException(code, context.words().say(key, Map.of("path", unusable.folder())), unusable);
        }
    }
}
