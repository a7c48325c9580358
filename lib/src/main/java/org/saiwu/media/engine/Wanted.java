package org.saiwu.media.engine;

/** What a request to a child asks for; the first line of the request, the address being the second. */
public enum Wanted {
    /** Headers only. */
    HEADERS,
    /** Also the packets, as the file's index lists them. */
    INDEX,
    /** Also the packets, read one by one. */
    PACKETS,
    /** To watch it, its packets being listed in full by the file's index; the second line says the limits, the third the address. */
    WATCH_INDEXED,
    /** The same, its packets being read one by one. */
    WATCH
}
