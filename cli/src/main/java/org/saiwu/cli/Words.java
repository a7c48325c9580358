package org.saiwu.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.apache.commons.text.StringSubstitutor;
import org.jspecify.annotations.Nullable;
import org.saiwu.contest.Language;
import org.saiwu.file.Bundles;
import org.saiwu.report.text.VisibleText;

/** The command line's own sentences in one language. */
public final class Words {
    /** Variables of the environment that say the language, the first that is set. */
    public static final List<String> LOCALE_VARIABLES =
            List.of("SAIWU_LANG", "SAIWU_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    private final Language language;
    /** Read when the first of them is said, since most runs say none. */
    private volatile @Nullable ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    /** A bundle of this package in exactly that language. */
    static ResourceBundle bundle(String name, Language language) {
        return Bundles.of(Words.class, name, language.locale());
    }

    public Language language() {
        return language;
    }

    /**
     * The sentence of that key, its {@code {names}} replaced once; values are never looked into, but what would steer a terminal in
     * them, such as in the name of a stranger's file, is written so that it can be seen.
     */
    public String say(String key, Map<String, ?> values) {
        Map<String, String> visible = new HashMap<>();
        values.forEach((name, value) -> visible.put(
                name,
                String.valueOf(value)
                        .lines()
                        .map(VisibleText::of)
                        .collect(Collectors.joining(System.lineSeparator()))));
        return new StringSubstitutor(visible, "{", "}", '\0')
                .setDisableSubstitutionInValues(true)
                .replace(say(key));
    }

    public String say(String key) {
        ResourceBundle read = bundle;
        if (read == null) {
            read = bundle("words", language);
            bundle = read;
        }
        return read.getString(key);
    }

    /** Chinese, unless the environment or the system says another language. */
    static Language ofEnvironment(Map<String, String> environment, Locale system) {
        for (String name : LOCALE_VARIABLES) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return ofLocale(value);
            }
        }
        boolean windowsOrMac = environment.containsKey("OS") || environment.containsKey("__CF_USER_TEXT_ENCODING");
        return windowsOrMac ? ofLocale(system.getLanguage()) : Language.ZH;
    }

    /** C and POSIX say nothing of a language; every other language than Chinese is better served by English. */
    private static Language ofLocale(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean silent = lower.equals("c") || lower.equals("posix") || lower.startsWith("c.") || lower.isEmpty();
        return silent || lower.startsWith("zh") ? Language.ZH : Language.EN;
    }
}
