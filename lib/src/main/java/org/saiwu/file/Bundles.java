package org.saiwu.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences in files beside a class, one file a language.
 *
 * <p>{@link ResourceBundle#getBundle} would look for a file without a language as well, and open every library of the program to find
 * that none has it.
 */
public final class Bundles {
    private static final Map<String, PropertyResourceBundle> READ = new ConcurrentHashMap<>();

    private Bundles() {}

    /**
     * The sentences of exactly one language, in UTF-8.
     *
     * @param beside a class of the package that they are in
     * @param name of the file, before the language
     * @throws IllegalStateException if they are not there
     */
    public static PropertyResourceBundle of(Class<?> beside, String name, Locale language) {
        String path = "/" + beside.getPackageName().replace('.', '/') + "/" + name + "_" + language.getLanguage()
                + ".properties";
        return READ.computeIfAbsent(path, file -> read(beside, file));
    }

    private static PropertyResourceBundle read(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + file + " is missing");
            }
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
