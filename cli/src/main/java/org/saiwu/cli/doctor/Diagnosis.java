package org.saiwu.cli.doctor;

import java.util.Optional;

/**
 * What was found of one thing.
 *
 * @param subject its id, which scripts read
 * @param found a sentence
 * @param remedy what would help; empty when nothing is amiss
 */
record Diagnosis(String subject, State state, String found, Optional<String> remedy) {

    /** How it is. */
    enum State {
        OK,
        /** Something is slower, plainer or may fail some day. */
        WARNING,
        /** Something that validation needs does not work. */
        ERROR
    }
}
