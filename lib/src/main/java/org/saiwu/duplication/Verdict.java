package org.saiwu.duplication;

/** What the exact rate of a text says about it; a person has to decide. */
public enum Verdict {
    /** The rate is below the threshold. */
    PASS,
    /** The rate is at least the threshold. */
    FAIL,
    /** The net text is too short to tell, which is not a pass. */
    CANNOT_TELL
}
