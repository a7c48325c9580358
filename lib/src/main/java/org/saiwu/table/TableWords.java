package org.saiwu.table;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.saiwu.file.Bundles;

/** The sentences about tables, in Chinese and English. */
final class TableWords {
    private TableWords() {}

    /** The sentence of that key; every language but Chinese gets the English one. */
    static String of(Locale locale, String key, Object... values) {
        String pattern = bundle(locale).getString(key);
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = word(locale, values[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    private static String word(Locale locale, Object value) {
        if (value instanceof CellPlace place) {
            return place.sentence(locale);
        }
        if (value instanceof Enum<?> constant) {
            return bundle(locale).getString(constant.getClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof List<?> list) {
            String separator = bundle(locale).getString("list.separator");
            return list.stream().limit(20).map(item -> word(locale, item)).collect(Collectors.joining(separator))
                    + (list.size() > 20 ? separator + "…" : "");
        }
        String text = String.valueOf(value);
        return visible(text.length() > 200 ? text.substring(0, 200) + "…" : text);
    }

    /** What steers a terminal, turns the direction of writing or can't be seen is named instead, so that nobody is misled. */
    private static String visible(String text) {
        if (text.chars().noneMatch(TableWords::misleads)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(character -> {
            if (misleads(character)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", character));
            } else {
                shown.append((char) character);
            }
        });
        return shown.toString();
    }

    private static boolean misleads(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        return Bundles.of(TableWords.class, "table", known);
    }
}
