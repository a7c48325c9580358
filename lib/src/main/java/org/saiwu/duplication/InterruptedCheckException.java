package org.saiwu.duplication;

/** The thread that ran a check was interrupted; nothing more of it is reported. */
public final class InterruptedCheckException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public InterruptedCheckException() {
        super("the duplication check was interrupted");
    }
}
