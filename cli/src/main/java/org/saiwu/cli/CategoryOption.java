package org.saiwu.cli;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import picocli.CommandLine.Option;

/** {@code --category}: that of entries which don't say it themselves. */
public final class CategoryOption {
    @Option(names = "--category", paramLabel = "ID", descriptionKey = "category")
    @Nullable
    String category;

    /** The category of that id, if one was asked for; an unknown one is wrong usage. */
    public Optional<Category> in(Contest contest, Context context) {
        String id = category;
        if (id == null) {
            return Optional.empty();
        }
        String known = String.join(
                ", ", contest.categories().stream().map(Category::id).toList());
        return Optional.of(contest.category(id)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, context.words().say("category.unknown", Map.of("value", id, "known", known)))));
    }
}
