package org.saiwu.document;

/** Ends the reading of one document; unchecked so that it passes through the callbacks of parsers. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;

    UnreadableException(UnreadableReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    UnreadableReason reason() {
        return reason;
    }
}
