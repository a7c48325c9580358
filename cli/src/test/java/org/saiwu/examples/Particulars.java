package org.saiwu.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * What a registration form says. All people and places are made up.
 *
 * @param number of the entry, which tells everything else apart
 * @param authors with their units, as the form lists them
 */
record Particulars(
        int number,
        Kind kind,
        Subject subject,
        String title,
        List<Person> authors,
        String unit,
        String nominatedBy,
        String submittedAt) {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜";
    private static final List<String> GIVEN_NAMES = List.of(
            "晓彤", "一鸣", "雨桐", "志远", "思齐", "文静", "海燕", "子墨", "春梅", "立新", "嘉禾", "明远", "秋实", "若兰", "书航", "怀瑾", "清和");
    private static final List<String> SCHOOLS =
            List.of("南屏小学", "松坪中学", "桥头小学", "白鹭小学", "石门中学", "荷塘小学", "东风小学", "龙泉中学", "梅岭小学", "双溪小学", "长堤中学", "红枫小学");
    private static final List<String> COUNTIES = List.of("云岭县", "青溪区", "临江县");

    Particulars {
        authors = List.copyOf(authors);
    }

    /** Someone who signs an entry. */
    record Person(String name, String unit) {}

    /** Particulars with which nothing is wrong, with that many authors of one unit. */
    static Particulars of(int number, int subject, Kind kind, int authors) {
        String county = COUNTIES.get(number % COUNTIES.size());
        String unit = kind == Kind.REGION_CASE
                ? county + "教育局"
                : county + SCHOOLS.get(number / COUNTIES.size() % SCHOOLS.size());
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < authors; i++) {
            people.add(person(number * 7 + i * 3, unit));
        }
        Subject about = Subject.number(subject);
        return new Particulars(
                number,
                kind,
                about,
                kind.title(about.topic()),
                people,
                unit,
                county + "教育局",
                "2023-07-" + (10 + number % 10));
    }

    private static Person person(int number, String unit) {
        int surname = number % SURNAMES.length();
        return new Person(
                SURNAMES.substring(surname, surname + 1)
                        + GIVEN_NAMES.get((number + number / SURNAMES.length()) % GIVEN_NAMES.size()),
                unit);
    }

    Particulars titled(String other) {
        return new Particulars(number, kind, subject, other, authors, unit, nominatedBy, submittedAt);
    }

    Particulars by(List<Person> others) {
        return new Particulars(number, kind, subject, title, others, unit, nominatedBy, submittedAt);
    }

    Particulars nominatedBy(String other) {
        return new Particulars(number, kind, subject, title, authors, unit, other, submittedAt);
    }

    Particulars submittedAt(String other) {
        return new Particulars(number, kind, subject, title, authors, unit, nominatedBy, other);
    }

    /** The same people of the same unit with an entry of another kind and number. */
    Particulars again(int otherNumber, Kind otherKind, int otherSubject) {
        Subject about = Subject.number(otherSubject);
        return new Particulars(
                otherNumber, otherKind, about, otherKind.title(about.topic()), authors, unit, nominatedBy, submittedAt);
    }

    String phone() {
        return "1390000" + (1000 + number);
    }

    String email() {
        return "entry" + number + "@example.org";
    }
}
