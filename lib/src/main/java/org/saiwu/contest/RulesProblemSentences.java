package org.saiwu.contest;

import java.util.List;
import java.util.Locale;

/** Says in Chinese or English what is wrong with a rules file. */
public final class RulesProblemSentences {
    private RulesProblemSentences() {}

    /** The path and the sentence, for example "stages[1].deadline: 2025-06-31 is not a date; June has 30 days". */
    public static String sentence(RulesProblem problem, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** File, line and column before the sentence, for example "rules.yaml:12:15: ...". */
    public static String line(RulesProblem problem, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Every problem on a line of its own. */
    static String lines(List<RulesProblem> problems, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
