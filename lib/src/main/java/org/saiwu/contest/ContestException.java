package org.saiwu.contest;

import java.util.List;
import java.util.Locale;

/** Says that a rules file can't be used, with everything that is wrong with it; its message is English. */
public final class ContestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<RulesProblem> problems;

    /** With at least one problem, in the order of the file. */
    public ContestException(List<RulesProblem> problems) {
        super(RulesProblemSentences.lines(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file. */
    public List<RulesProblem> problems() {
        return problems;
    }
}
