package org.saiwu.cli.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saiwu.award.AwardPolicy;
import org.saiwu.award.Level;
import org.saiwu.award.Rounding;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.contest.AwardLevel;
import org.saiwu.contest.AwardRule;
import org.saiwu.contest.Contest;
import picocli.CommandLine.Option;

/** Options that choose how many awards of each level there are; without them, as the contest says. */
class CountingOptions {
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,6})?)%?");

    @Option(
            names = "--rounding",
            paramLabel = "POLICY",
            completionCandidates = PolicyNames.Roundings.class,
            descriptionKey = "award.rounding")
    @Nullable
    String rounding;

    @Option(names = "--shares", paramLabel = "LEVEL=PERCENT", split = ",", descriptionKey = "award.shares")
    List<String> shares = new ArrayList<>();

    /** The contest's policy with what the user chose instead. */
    AwardPolicy policy(Contest contest, Context context) {
        AwardRule rule = rule(contest, context);
        AwardPolicy policy = shares.isEmpty()
                ? AwardPolicy.of(rule)
                        .orElseThrow(() -> refused(
                                context,
                                "award.shares-missing",
                                Map.of("contest", contest.id(), "example", example(rule))))
                : AwardPolicy.of(rule, levels(rule, context));
        return rounding == null
                ? policy
                : policy.withRounding(
                        known("--rounding", rounding, Rounding::byId, new PolicyNames.Roundings(), context));
    }

    static AwardRule rule(Contest contest, Context context) {
        return contest.awards().orElseThrow(() -> refused(context, "award.no-rule", Map.of("contest", contest.id())));
    }

    private static String example(AwardRule rule) {
        return String.join(
                ",", rule.levels().stream().map(level -> level.id() + "=15").toList());
    }

    static <T> T known(
            String option,
            String written,
            Function<String, Optional<T>> byId,
            Iterable<String> names,
            Context context) {
        return byId.apply(written)
                .orElseThrow(() -> refused(
                        context,
                        "award.policy-unknown",
                        Map.of("option", option, "value", written, "known", String.join(", ", names))));
    }

    private List<Level> levels(AwardRule rule, Context context) {
        BigDecimal[] percents = new BigDecimal[rule.levels().size()];
        List<String> ids = rule.levels().stream().map(AwardLevel::id).toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (String share : shares) {
            int equals = share.indexOf('=');
            int level = equals < 0 ? -1 : ids.indexOf(share.substring(0, equals).strip());
            var percent = PERCENT.matcher(share.substring(equals + 1).strip());
            if (level < 0 || !percent.matches() || percents[level] != null) {
                throw refused(context, "award.share-invalid", Map.of("value", share, "known", String.join(", ", ids)));
            }
            percents[level] = new BigDecimal(percent.group(1));
            sum = sum.add(percents[level]);
        }
        if (sum.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw refused(context, "award.shares-over-hundred", Map.of("value", sum.toPlainString()));
        }
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < percents.length; i++) {
            if (percents[i] != null) {
                levels.add(new Level(ids.get(i), percents[i]));
            }
        }
        return levels;
    }

    static CommandException refused(Context context, String key, Map<String, ?> values) {
        return new CommandException(ExitCode.USAGE, context.words().say(key, values));
    }
}
