package org.saiwu.cli.duplication;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What Lucene prints on standard error, on Java 21 and later, of faster ways for the makers of programs to take. */
final class LuceneMessages {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    private LuceneMessages() {}

    /** Keeps it from users, to whom it says nothing; what fails is thrown. */
    static void silence() {
        LOGGER.setLevel(Level.OFF);
    }
}
