package org.saiwu.contest;

import java.util.Optional;

/** Which clause of its notice a contest quotes for a rule of the program. */
public final class RuleClauses {
    private RuleClauses() {}

    /** The clause set for the rule itself, else that of the section that the rule belongs to, else nothing. */
    public static Optional<String> of(Contest contest, String ruleId) {
        Optional<String> own = contest.rule(ruleId).flatMap(RuleSetting::clause);
        return own.isPresent() ? own : ofSection(contest, ruleId);
    }

    private static Optional<String> ofSection(Contest contest, String ruleId) {
        return switch (ruleId.substring(0, ruleId.indexOf('.') + 1)) {
            case "bundle." -> contest.attachment().map(Attachment::clause);
            case "item." -> contest.items().stream().map(Item::clause).findFirst();
            case "form." -> contest.form().map(Form::clause);
            case "authors." ->
                contest.submitters().stream().map(Submitter::clause).findFirst();
            case "media." -> contest.video().map(VideoRule::clause);
            case "quota." -> contest.quota().map(QuotaRule::clause);
            case "award." -> contest.awards().map(AwardRule::clause);
            case "deadline." -> contest.stages().stream().map(Stage::clause).findFirst();
            case "duplication." -> contest.duplication().map(DuplicationRule::clause);
            default -> Optional.empty();
        };
    }
}
