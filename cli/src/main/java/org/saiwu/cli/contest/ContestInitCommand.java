package org.saiwu.cli.contest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.contest.ContestException;
import org.saiwu.contest.ContestTemplate;
import org.saiwu.contest.ContestTemplate.TemplateCategory;
import org.saiwu.contest.LocalizedText;
import org.saiwu.contest.Notation;
import org.saiwu.contest.RulesProblemSentences;
import org.saiwu.file.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the commented rules file of a new contest, from options or from what a person answers. */
@Command(name = "init", addMethodSubcommands = false)
final class ContestInitCommand implements Callable<Integer> {
    private static final String EXTENSION = ".yaml";
    private static final String TIME_ZONE = "Asia/Shanghai";
    private static final String USUAL_AUTHORS = "2";

    private final Context context;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "init.file")
    @Nullable
    String file;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "init.id")
    @Nullable
    String id;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "init.title")
    @Nullable
    String title;

    @Option(names = "--title-en", paramLabel = "TITLE", descriptionKey = "init.title-en")
    @Nullable
    String titleEn;

    @Option(names = "--category", paramLabel = "ID=TITLE", descriptionKey = "init.category")
    List<String> categories = new ArrayList<>();

    @Option(names = "--max-authors", paramLabel = "N", descriptionKey = "init.max-authors")
    @Nullable
    String maxAuthors;

    @Option(names = "--deadline", paramLabel = "DAY", descriptionKey = "init.deadline")
    @Nullable
    String deadline;

    @Option(names = "--max-size", paramLabel = "SIZE", descriptionKey = "init.max-size")
    @Nullable
    String maxSize;

    @Option(names = "--max-minutes", paramLabel = "N", descriptionKey = "init.max-minutes")
    @Nullable
    String maxMinutes;

    @Option(names = "--max-duplication", paramLabel = "PERCENT", descriptionKey = "init.max-duplication")
    @Nullable
    String maxDuplication;

    @Option(names = "--shares", paramLabel = "PERCENTS", descriptionKey = "init.shares")
    @Nullable
    String shares;

    @Option(names = "--force", descriptionKey = "init.force")
    boolean force;

    ContestInitCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (file != null) {
            checkFree(file);
        }
        Interview interview = new Interview(context, person());
        String chosenId = interview.required(Question.ID, id, idOfFile());
        String target = file == null ? chosenId + EXTENSION : file;
        checkFree(target);
        String rules = written(template(interview, chosenId));
        AtomicFile.write(context.path(target), out -> out.write(rules.getBytes(StandardCharsets.UTF_8)));
        context.remark(context.words().say("contest.init.written", Map.of("file", target)));
        return ExitCode.OK.code();
    }

    /** Nobody is asked when the options say all that has to be said. */
    private Optional<BufferedReader> person() {
        boolean complete = title != null
                && !categories.isEmpty()
                && (id != null || idOfFile().isPresent());
        return complete ? Optional.empty() : context.terminal().input();
    }

    private void checkFree(String target) {
        if (!force && Files.exists(context.path(target))) {
            throw new CommandException(
                    ExitCode.USAGE, context.words().say("contest.init.exists", Map.of("file", target)));
        }
    }

    /** A file's name without its extension, if a contest can be called so. */
    private Optional<String> idOfFile() {
        return Optional.ofNullable(file)
                .map(context::path)
                .map(Path::getFileName)
                .map(Path::toString)
                .map(name -> name.replaceFirst("\\.[A-Za-z]+$", ""))
                .filter(Notation::isId);
    }

    private ContestTemplate template(Interview interview, String chosenId) throws IOException {
        String zh = interview.required(Question.TITLE, title, Optional.empty());
        String en = interview.required(Question.TITLE_EN, titleEn, Optional.of(zh));
        return new ContestTemplate(
                chosenId,
                new LocalizedText(zh, en),
                TIME_ZONE,
                categories(interview),
                interview.required(Question.MAX_AUTHORS, maxAuthors, Optional.of(USUAL_AUTHORS)),
                interview.optional(Question.DEADLINE, deadline),
                interview.optional(Question.MAX_SIZE, maxSize),
                interview.optional(Question.MAX_MINUTES, maxMinutes),
                interview.optional(Question.MAX_DUPLICATION, maxDuplication),
                interview.optional(Question.SHARES, shares).orElse(List.of()));
    }

    /** Those of the options; or those that a person gives, until there are no more of them. */
    private List<TemplateCategory> categories(Interview interview) throws IOException {
        List<TemplateCategory> all = new ArrayList<>();
        for (String category : categories) {
            all.add(interview.required(Question.CATEGORY, category, Optional.empty()));
        }
        if (!all.isEmpty()) {
            return all;
        }
        Optional<TemplateCategory> next = Optional.of(interview.required(Question.CATEGORY, null, Optional.empty()));
        while (next.isPresent()) {
            TemplateCategory category = next.get();
            if (all.stream().anyMatch(other -> other.id().equals(category.id()))) {
                interview.sayInvalid(Question.CATEGORY, category.id());
            } else {
                all.add(category);
            }
            next = interview.optional(Question.CATEGORY, null);
        }
        return all;
    }

    private String written(ContestTemplate template) {
        try {
            return template.write(context.words().language().locale());
        } catch (ContestException unusable) {
            throw new CommandException(
                    ExitCode.USAGE,
                    unusable.problems().stream()
                            .map(problem -> RulesProblemSentences.sentence(
                                    problem, context.words().language().locale()))
                            .collect(Collectors.joining(System.lineSeparator())),
                    unusable);
        }
    }
}
