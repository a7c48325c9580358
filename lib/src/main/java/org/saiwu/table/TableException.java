package org.saiwu.table;

import java.nio.file.Path;
import java.util.Locale;

/** A table can't be used; says which file, where in it, and what was expected. */
public final class TableException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final transient TableProblem problem;

    public TableException(Path file, TableProblem problem) {
        super(sentence(file, problem, Locale.ENGLISH));
        this.file = file;
        this.problem = problem;
    }

    public TableException(Path file, TableProblem problem, Throwable cause) {
        this(file, problem);
        initCause(cause);
    }

    /** The table's file. */
    public Path file() {
        return file;
    }

    /** What is wrong, with its place. */
    public TableProblem problem() {
        return problem;
    }

    /** The whole sentence, the file's name first. */
    public String sentence(Locale locale) {
        return sentence(file, problem, locale);
    }

    private static String sentence(Path file, TableProblem problem, Locale locale) {
        return TableWords.of(locale, "file", file.toString(), problem.sentence(locale));
    }
}
