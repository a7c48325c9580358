package org.saiwu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds {@code label：value} within lines of text, several in a line too. */
final class InlineFields {

    private static final String SEPARATORS = "\t；;，,。、|_＿";

    /** How far before its colon a label may begin. */
    private static final int MAX_STRETCH = 40;

    /** The line drawn for writing on is not a value. */
    private static final Pattern BLANK_LINE = Pattern.compile("^[_＿\\s\\u3000]+|[_＿\\s\\u3000]+$");

    private record Found(List<String> fields, int start, int valueStart) {}

    private InlineFields() {}

    /** Passes on each field and its value, perhaps empty, in the order of the text. */
    static void find(String text, FormLabels labels, BiConsumer<String, String> sink) {
        text.lines().forEach(line -> findInLine(line, labels, sink));
    }

    private static void findInLine(String line, FormLabels labels, BiConsumer<String, String> sink) {
        List<Found> all = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ':' && c != '：') {
                continue;
            }
            Found found = labelBefore(line, floor, i, labels);
            if (found != null) {
                all.add(found);
                floor = i + 1;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            int end = i + 1 < all.size() ? all.get(i + 1).start() : line.length();
            String raw =
                    line.substring(all.get(i).valueStart(), Math.max(all.get(i).valueStart(), end));
            String value = BLANK_LINE.matcher(raw).replaceAll("");
            all.get(i).fields().forEach(field -> sink.accept(field, value));
        }
    }

    /** Takes the longest stretch before a colon that is a label, so that 姓 名 is found with the space in it. */
    private static @Nullable Found labelBefore(String line, int floor, int colon, FormLabels labels) {
        for (int start = Math.max(floor, colon - MAX_STRETCH); start < colon; start++) {
            boolean boundary = start == floor
                    || SEPARATORS.indexOf(line.charAt(start - 1)) >= 0
                    || Character.isSpaceChar(line.charAt(start - 1));
            if (boundary) {
                List<String> fields = labels.fieldsOf(line.substring(start, colon));
                if (!fields.isEmpty()) {
                    return new Found(fields, start, colon + 1);
                }
            }
        }
        return null;
    }
}
