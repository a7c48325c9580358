package org.saiwu.contest;

/** The kinds of value that a rules file can hold at one place. */
public enum ValueType {
    TEXT,
    NUMBER,
    BOOLEAN,
    LIST,
    MAPPING,
    NOTHING
}
