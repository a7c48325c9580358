package org.saiwu.check;

/** How an entry came out. */
public enum EntryStatus {
    /** Nothing at or above the severity that fails. */
    PASS,
    /** Checked to the end, with at least one error. */
    FAIL,
    /** Could not be checked to the end. */
    ERROR
}
