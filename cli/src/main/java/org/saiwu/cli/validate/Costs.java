package org.saiwu.cli.validate;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.saiwu.bundle.RunFolder;
import org.saiwu.check.RunCosts;
import org.saiwu.cli.Context;
import org.saiwu.media.MediaProbe;

/** Says on standard error what the checks cost, when the user wants to hear more ({@code -v}). */
final class Costs {
    private final Context context;
    private final Batch.Settings settings;

    Costs(Context context, Batch.Settings settings) {
        this.context = context;
        this.settings = settings;
    }

    void say(RunCosts entries, MediaProbe probe, RunFolder folder) throws IOException {
        if (!context.verbose()) {
            return;
        }
        say("cost.entries", entries.total(), settings.timeout());
        if (probe instanceof MeasuredProbe measured) {
            say("cost.videos", measured.costs().total(), settings.timeout());
            context.remark(context.words().say("cost.engine", Map.of("restarts", measured.lostProcesses())));
        }
        context.remark(context.words().say("cost.space", Map.of("size", (folder.peak() + (1 << 20) - 1) / (1 << 20))));
    }

    private void say(String key, RunCosts.Total total, Duration limit) {
        if (total.count() > 0) {
            context.remark(context.words()
                    .say(
                            key,
                            Map.of(
                                    "count", total.count(),
                                    "depth", ValidateCommand.name(settings.depth()),
                                    "sum", seconds(total.sum()),
                                    "mean", seconds(total.mean()),
                                    "longest", seconds(total.longest()),
                                    "name", total.longestName(),
                                    "limit", limit.toSeconds())));
        }
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }
}
