package org.saiwu.contest;

/** What can be wrong with a rules file; the names in brackets are the values that a problem of the kind carries. */
public enum RulesProblemKind {
    /** No built-in contest and no file has that name [value, known, suggestion where there is one]. */
    UNKNOWN_CONTEST,
    /** The file can't be read [reason, detail]. */
    UNREADABLE,
    /** The file is larger than any rules file [limit]. */
    TOO_LARGE,
    /** The bytes are not UTF-8. */
    NOT_UTF8,
    /** Not well-formed YAML [reason, detail: the parser's own words]. */
    SYNTAX,
    /** Nested deeper, or repeated by aliases more often, than any rules file [limit]. */
    TOO_DEEP,
    /** A feature of YAML that rules files don't use: tags, several documents, complex keys [value]. */
    UNSUPPORTED_YAML,
    /** An alias without an anchor before it [value]. */
    UNKNOWN_ALIAS,
    /** A key occurs twice [value, line of the first]. */
    DUPLICATE_KEY,
    /** A key that has no meaning here [value, known, suggestion where there is one]. */
    UNKNOWN_KEY,
    /** A key that has to be there [value]. */
    MISSING_KEY,
    /** Another type of value is wanted [expected, found: names of {@link ValueType}]. */
    WRONG_TYPE,
    /** A text is blank. */
    BLANK,
    /** A list that needs an element has none. */
    EMPTY_LIST,
    /** Not one of a few words [value, known, suggestion where there is one]. */
    UNKNOWN_VALUE,
    /** An id outside of small letters, digits, dots and hyphens [value]. */
    BAD_ID,
    /** An id occurs twice in one list [value, line of the first]. */
    DUPLICATE_ID,
    /** An id that nothing defines [value, target, known, suggestion where there is one]. */
    UNKNOWN_REFERENCE,
    /** A rule id that the program doesn't have [value, suggestion where there is one]. */
    UNKNOWN_RULE,
    /** Not a date written year-month-day [value]. */
    BAD_DATE,
    /** A day that its month doesn't have [value, year, month, days]. */
    NO_SUCH_DAY,
    /** A month outside of 1 to 12 [value]. */
    NO_SUCH_MONTH,
    /** Not a size [value]. */
    BAD_SIZE,
    /** Not a duration [value]. */
    BAD_DURATION,
    /** Not a percentage [value]. */
    BAD_PERCENTAGE,
    /** Not a ratio of two whole numbers [value]. */
    BAD_RATIO,
    /** Not a time zone [value]. */
    BAD_TIME_ZONE,
    /** Not a file name pattern [value, reason]. */
    BAD_PATTERN,
    /** Not a file name extension without its dot [value]. */
    BAD_EXTENSION,
    /** Not a whole number [value]. */
    BAD_INTEGER,
    /** A number outside its range [value, min, max]. */
    OUT_OF_RANGE,
    /** A number that has to be at most another one is more [value, other, limit]. */
    MORE_THAN,
    /** Shares of awards over 100 % together [value]. */
    SHARES_OVER_HUNDRED,
    /** Some award levels have a share and others have none [value: ids without]. */
    SHARES_INCOMPLETE,
    /** A name that finds two things [value, other]. */
    CONFLICT,
    /** A setting that has no effect where it stands [target]. */
    WITHOUT_EFFECT,
    /** More mistakes than are listed [limit]. */
    TOO_MANY
}
