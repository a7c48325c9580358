package org.saiwu.media.engine;

/** What a request to a child asks for; the first line of the request, the address being the second. */
public enum Wanted {
    /** Headers only. */
    HEADERS,
    /** Also the packets, as the file's index lists them. */
    INDEX,
    /** Also the packets, read one by one. */
    PACKETS
}
