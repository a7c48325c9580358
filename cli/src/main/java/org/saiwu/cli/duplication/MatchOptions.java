package org.saiwu.cli.duplication;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.contest.Contest;
import org.saiwu.contest.DuplicationRule;
import org.saiwu.duplication.Parameters;
import org.saiwu.duplication.Threshold;
import picocli.CommandLine.Option;

/** What counts as duplicated, and from where on; what is not said is as the contest says. */
public final class MatchOptions {
    @Option(names = "--min-match", paramLabel = "N", descriptionKey = "duplication.min-match")
    @Nullable
    Integer minMatch;

    @Option(names = "--threshold", paramLabel = "PERCENT", descriptionKey = "duplication.threshold")
    @Nullable
    String threshold;

    @Option(names = "--min-length", paramLabel = "N", descriptionKey = "duplication.min-length")
    @Nullable
    Integer minLength;

    @Option(names = "--no-rewriting", descriptionKey = "duplication.no-rewriting")
    boolean noRewriting;

    @Option(names = "--keep-references", descriptionKey = "duplication.keep-references")
    boolean keepReferences;

    Parameters parameters(Contest contest, int jobs, Context context) {
        Optional<DuplicationRule> rule = contest.duplication();
        Parameters usual = Parameters.defaults();
        int match = minMatch != null
                ? minMatch
                : rule.map(DuplicationRule::minMatch).orElse(usual.minMatch());
        int length = minLength != null
                ? minLength
                : rule.map(DuplicationRule::minLength).orElse(usual.minimumCharacters());
        if (match < Parameters.SMALLEST_MATCH || match > Parameters.LARGEST_MATCH) {
            throw refused(
                    context,
                    "duplication.min-match-invalid",
                    Map.of("least", Parameters.SMALLEST_MATCH, "most", Parameters.LARGEST_MATCH, "value", match));
        }
        if (length < 0) {
            throw refused(context, "duplication.min-length-invalid", Map.of("value", length));
        }
        return usual.withMinMatch(match)
                .withThreshold(limit(rule, usual, context))
                .withMinimumCharacters(length)
                .withRewriting(!noRewriting)
                .withReferences(!keepReferences)
                .withJobs(jobs);
    }

    private Threshold limit(Optional<DuplicationRule> rule, Parameters usual, Context context) {
        String written = threshold;
        if (written == null) {
            return rule.map(DuplicationRule::threshold).map(Threshold::of).orElse(usual.threshold());
        }
        try {
            return Threshold.parse(written);
        } catch (IllegalArgumentException invalid) {
            throw new CommandException(
                    ExitCode.USAGE,
                    context.words().say("duplication.threshold-invalid", Map.of("value", written)),
                    invalid);
        }
    }

    private static CommandException refused(Context context, String key, Map<String, ?> values) {
        return new CommandException(ExitCode.USAGE, context.words().say(key, values));
    }
}
