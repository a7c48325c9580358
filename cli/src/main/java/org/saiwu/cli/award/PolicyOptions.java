package org.saiwu.cli.award;

import org.jspecify.annotations.Nullable;
import org.saiwu.award.Aggregate;
import org.saiwu.award.AwardPolicy;
import org.saiwu.award.Normalization;
import org.saiwu.award.TiePolicy;
import org.saiwu.cli.Context;
import org.saiwu.contest.Contest;
import picocli.CommandLine.Option;

/** Options that choose how scores become awards; without them, as the contest says. */
final class PolicyOptions extends CountingOptions {
    @Option(
            names = "--ties",
            paramLabel = "POLICY",
            completionCandidates = PolicyNames.Ties.class,
            descriptionKey = "award.ties")
    @Nullable
    String ties;

    @Option(
            names = "--aggregate",
            paramLabel = "POLICY",
            completionCandidates = PolicyNames.Aggregates.class,
            descriptionKey = "award.aggregate")
    @Nullable
    String aggregate;

    @Option(
            names = "--normalize",
            paramLabel = "METHOD",
            completionCandidates = PolicyNames.Normalizations.class,
            descriptionKey = "award.normalize")
    @Nullable
    String normalize;

    @Option(names = "--seed", paramLabel = "TEXT", descriptionKey = "award.seed")
    @Nullable
    String seed;

    /** The contest's policy with what the user chose instead. */
    @Override
    AwardPolicy policy(Contest contest, Context context) {
        AwardPolicy policy = super.policy(contest, context);
        if (ties != null) {
            policy = policy.withTies(known("--ties", ties, TiePolicy::byId, new PolicyNames.Ties(), context));
        }
        if (aggregate != null) {
            policy = policy.withAggregate(
                    known("--aggregate", aggregate, Aggregate::byId, new PolicyNames.Aggregates(), context));
        }
        if (normalize != null) {
            policy = policy.withNormalization(
                    known("--normalize", normalize, Normalization::byId, new PolicyNames.Normalizations(), context));
        }
        return seed == null ? policy : policy.withLotSeed(seed);
    }
}
