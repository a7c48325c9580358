package org.saiwu.media;

/** How far a probe looks. */
public enum ProbeDepth {
    /** Headers and boxes: a few milliseconds a file, whatever its size. */
    QUICK,
    /** Also where every packet lies and when it plays: finds missing and blank data; MP4 is still not read as a whole. */
    STANDARD,
    /** Also decoding, see {@link Viewing}: sound from end to end, pictures as far as needed; embedded engine only. */
    DEEP
}
