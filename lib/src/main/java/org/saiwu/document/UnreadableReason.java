package org.saiwu.document;

/** Why a document can't be read. */
public enum UnreadableReason {
    /** Its structure is broken, or it breaks off. */
    DAMAGED,
    /** Bytes of plain text that are in none of UTF-8, UTF-16 and GB18030. */
    UNDECODABLE,
    /** Neither its content nor its name is that of a document. */
    NOT_A_DOCUMENT,
    /** The document, or what it inflates to, is beyond a size limit. */
    TOO_LARGE,
    /** Elements are nested deeper than any office program does. */
    TOO_DEEP,
    /** It declares XML entities or a document type, which office programs never do. */
    FORBIDDEN_XML,
    /** The time limit ran out. */
    TIMEOUT,
    /** The thread was interrupted; its interrupt status is kept. */
    INTERRUPTED
}
