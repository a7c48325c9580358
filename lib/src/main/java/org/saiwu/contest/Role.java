package org.saiwu.contest;

/** What an item is for, which decides how it is read and which checks look at it. */
public enum Role {
    /** The registration form, from which the entry's metadata are taken. */
    FORM,
    /** A written work: its text is measured and compared. */
    TEXT,
    /** A video that the video rule holds for. */
    VIDEO,
    /** Slides shown in a lesson. */
    SLIDES,
    /** Anything that goes along; only its safety is checked. */
    MATERIAL
}
