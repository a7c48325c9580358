package org.saiwu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that this program was built as. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** For example {@code 1.0.0}. */
    public static String get() {
        try (InputStream stream = ProgramVersion.class.getResourceAsStream("version.properties")) {
            if (stream == null) {
                throw new IllegalStateException("version.properties is missing");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
