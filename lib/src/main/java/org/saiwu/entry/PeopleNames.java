package org.saiwu.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes people apart who are written into one cell: {@code 张三、李四（广州一中）}. */
final class PeopleNames {
    private static final Pattern SEPARATORS = Pattern.compile("[、，,;；/\\n\\r\\t|]+");
    private static final Pattern WITH_UNIT = Pattern.compile("([^（(]+)[（(]([^）)]*)[）)]");
    private static final Pattern HAN_NAMES = Pattern.compile("\\p{IsHan}{2,4}(?:[ \\u3000]+\\p{IsHan}{2,4})+");
    private static final Pattern INNER_SPACE = Pattern.compile("(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})");
    private static final Pattern BLANKS = Pattern.compile("[ \\u3000]+");

    private static final Pattern NUMBERING =
            Pattern.compile("[(（]\\d{1,2}[)）]\\s*|[①-⑩]\\s*|(?<![\\p{L}\\d])\\d{1,2}\\s*[.．、)）:：]\\s*");
    private static final Pattern PART_PLAYED = Pattern.compile("^[^：:（(]{1,8}[：:]\\s*");
    private static final Pattern TELEPHONE = Pattern.compile("[\\s\\u3000]*\\d{5,}");
    /** What stands in brackets behind a name and is no unit. */
    private static final Pattern NO_UNIT =
            Pattern.compile(".*(?:作者|执笔|主持|主讲|负责|组长|队长|组员|队员|成员).*|男|女|教师|老师|校长|主任|[\\d\\s-]*");

    private PeopleNames() {}

    /** The people, in order; a unit in brackets behind a name is that person's. */
    static List<Author> split(String text) {
        List<Author> people = new ArrayList<>();
        for (String part : SEPARATORS.split(NUMBERING.matcher(text).replaceAll("\n"), 0)) {
            String name = TELEPHONE
                    .matcher(PART_PLAYED.matcher(part.strip()).replaceFirst(""))
                    .replaceAll("");
            if (FilledIn.isNothing(name)) {
                continue;
            }
            Matcher withUnit = WITH_UNIT.matcher(name);
            if (withUnit.matches()) {
                people.add(new Author(
                        clean(withUnit.group(1)),
                        Optional.of(withUnit.group(2).strip())
                                .filter(unit -> !unit.isEmpty()
                                        && !NO_UNIT.matcher(unit).matches())));
            } else if (HAN_NAMES.matcher(name).matches()) {
                // Two whole names side by side; "张 三", one name set wide, has parts of one character.
                for (String single : BLANKS.split(name, 0)) {
                    people.add(new Author(single, Optional.empty()));
                }
            } else {
                people.add(new Author(clean(name), Optional.empty()));
            }
        }
        return people;
    }

    /** A name without the spaces that set a two-character name as wide as one of three. */
    static String clean(String name) {
        return INNER_SPACE.matcher(name.strip()).replaceAll("");
    }
}
