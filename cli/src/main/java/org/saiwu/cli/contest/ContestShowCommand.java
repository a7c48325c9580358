package org.saiwu.cli.contest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saiwu.check.RuleId;
import org.saiwu.cli.ContestOption;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.TextOutput;
import org.saiwu.contest.Contest;
import org.saiwu.contest.ContestDescription;
import org.saiwu.contest.ContestText;
import org.saiwu.contest.Language;
import org.saiwu.contest.LocalizedText;
import org.saiwu.report.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a contest as a person reads it. */
@Command(name = "show", addMethodSubcommands = false)
final class ContestShowCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "NAME|FILE", arity = "0..1", descriptionKey = "name")
    @Nullable
    String name;

    @Mixin
    ContestOption contestOption = new ContestOption();

    @Option(names = "--rules", descriptionKey = "rules")
    boolean rules;

    ContestShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Contest contest = context.contest(name == null ? contestOption.contest : name);
        ContestDescription description = ContestDescription.of(contest);
        if (rules) {
            description = description.withRules(contest, allRules());
        }
        TextOutput.print(
                context,
                ContestText.lines(description, context.words().language().locale()));
        return ExitCode.OK.code();
    }

    private static List<ContestDescription.Rule> allRules() {
        Sentences zh = Sentences.in(Language.ZH);
        Sentences en = Sentences.in(Language.EN);
        return Arrays.stream(RuleId.values())
                .map(rule -> new ContestDescription.Rule(
                        rule.id(),
                        new LocalizedText(zh.title(rule), en.title(rule)),
                        rule.defaultSeverity().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
