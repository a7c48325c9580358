package org.saiwu.contest;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.saiwu.file.Bundles;

/** The sentences of this package in one language. */
final class Sentences {
    private final ResourceBundle bundle;

    private Sentences(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** English for an English locale, Chinese for every other. */
    static Sentences of(String name, Locale locale) {
        Locale language = isEnglish(locale) ? Locale.ENGLISH : Locale.CHINESE;
        return new Sentences(Bundles.of(Sentences.class, name, language));
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The sentence with the values in the places that name them in braces; values are never searched for further places.
     *
     * <p>A substitutor of a library would do, were it not for the time that loading it takes from every start.
     */
    String say(String key, Map<String, String> values) {
        String template = bundle.getString(key);
        StringBuilder sentence = new StringBuilder();
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            sentence.append(template, end, open).append(values.getOrDefault(name, "{" + name + "}"));
            end = close + 1;
        }
        return sentence.append(template, end, template.length()).toString();
    }

    String say(String key) {
        return say(key, Map.of());
    }
}
