package org.saiwu.cli;

/** What the program ends with: one table for code, help and README. */
public enum ExitCode {
    /** Done, nothing at or above {@code --fail-on}. */
    OK(0),
    /** Done, with findings at or above {@code --fail-on}. */
    FINDINGS(1),
    /** Wrong usage, or a rules file or table that can't be used. */
    USAGE(2),
    /** Could not finish; what was finished is reported. */
    UNFINISHED(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
