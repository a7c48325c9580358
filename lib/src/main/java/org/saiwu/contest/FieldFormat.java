package org.saiwu.contest;

/** The form that a field's value must have. */
public enum FieldFormat {
    TEXT,
    /** A mainland mobile or land-line telephone number. */
    PHONE,
    EMAIL,
    /** A date, or a date and time. */
    DATE,
    /** One of the contest's categories. */
    CATEGORY,
    /** One of the contest's kinds of submitter. */
    SUBMITTER,
    /** Names of people, several in one cell or several cells. */
    PEOPLE
}
