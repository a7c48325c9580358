package org.saiwu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Choices made by ticking boxes: {@code ☑个人案例 □单位案例}, {@code √个人案例}, {@code 个人案例（√） 单位案例（ ）}. */
final class CheckBoxes {

    private static final String TICKED = "☑☒■√✓✔●◉▣🗹🗷";
    private static final String OPEN = "□☐○◯◻▢⬜";
    private static final Pattern MARKS = Pattern.compile("[" + TICKED + OPEN + "\\uFE0E\\uFE0F]+");
    private static final Pattern BEHIND =
            Pattern.compile("([^()（）\\s]+)\\s*[(（]\\s*([" + TICKED + OPEN + "]?)\\s*[)）]");
    private static final String TRIM = " \t\n\u3000、，,；;。/／";

    private CheckBoxes() {}

    /** Returns the options that are ticked, none when boxes are there and none is ticked; nothing when there are no boxes. */
    static Optional<List<String>> chosen(String value) {
        Optional<List<String>> behind = behind(value);
        return behind.isPresent() ? behind : inFront(value);
    }

    private static Optional<List<String>> behind(String value) {
        Matcher matcher = BEHIND.matcher(value);
        List<String> chosen = new ArrayList<>();
        int options = 0;
        boolean marked = false;
        while (matcher.find()) {
            options++;
            marked |= !matcher.group(2).isEmpty();
            if (isTicked(matcher.group(2))) {
                chosen.add(trim(matcher.group(1)));
            }
        }
        return marked || options > 1 ? Optional.of(chosen) : Optional.empty();
    }

    private static Optional<List<String>> inFront(String value) {
        Matcher matcher = MARKS.matcher(value);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean open = value.codePoints().anyMatch(c -> OPEN.indexOf(c) >= 0);
        List<String> chosen = new ArrayList<>();
        boolean more = true;
        while (more) {
            boolean ticked = isTicked(matcher.group());
            int start = matcher.end();
            more = matcher.find();
            String option = trim(value.substring(start, more ? matcher.start() : value.length()));
            if (ticked && !option.isEmpty()) {
                // Without open boxes nothing but space says where a ticked option ends.
                chosen.add(open ? option : option.split("[\\s\\u3000]", 2)[0]);
            }
        }
        return Optional.of(chosen);
    }

    private static boolean isTicked(String marks) {
        return marks.codePoints().anyMatch(c -> TICKED.indexOf(c) >= 0);
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && TRIM.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIM.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
