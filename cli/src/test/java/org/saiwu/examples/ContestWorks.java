package org.saiwu.examples;

import java.util.ArrayList;
import java.util.List;

/** The works that are nominated in {@code examples/contest} besides the good entries: rows of a roster, with no files behind them. */
final class ContestWorks {
    /** Numbers from it on are those of no entry. */
    private static final int FIRST_NUMBER = 100;

    /** The one that its county takes back when it has one nomination too many. */
    private static final String WITHDRAWN = "国家平台助力光的折射教学的实践";

    private static final String CLOUD = "云岭县教育局";
    private static final String BROOK = "青溪区教育局";
    private static final String RIVER = "临江县教育局";
    private static final String ZONE = "经开区教育局";

    private ContestWorks() {}

    /** One row: the kind of entry, the unit, and who nominates it. */
    private record Nomination(Kind kind, String unit, String by) {}

    /**
     * All nominations as they come in.
     *
     * @param built the roster of the good entries as {@code saiwu roster build} writes it in csv
     */
    static String nominations(String built) {
        List<String> rows = new ArrayList<>(built.replace("\r\n", "\n").lines().toList());
        for (Nomination nomination : all()) {
            int number = rows.size();
            rows.add(row(number, nomination));
        }
        return String.join("\n", rows) + "\n";
    }

    /** The same after one was taken back. */
    static String roster(String nominations) {
        List<String> rows =
                nominations.lines().filter(row -> !row.contains(WITHDRAWN)).toList();
        if (rows.size() + 1 != nominations.lines().count()) {
            throw new IllegalStateException(WITHDRAWN + " is not there, or more than once");
        }
        return String.join("\n", rows) + "\n";
    }

    private static String row(int number, Nomination nomination) {
        Particulars of = Particulars.of(FIRST_NUMBER + number, number, nomination.kind(), authors(nomination));
        List<String> names = of.authors().stream().map(Particulars.Person::name).toList();
        return String.join(
                ",",
                Integer.toString(number),
                of.title(),
                category(nomination.kind()),
                submitter(nomination.kind()),
                of.subject().topic(),
                String.join("、", names),
                nomination.unit(),
                nomination.by(),
                "",
                "",
                of.submittedAt(),
                "");
    }

    private static int authors(Nomination nomination) {
        return switch (nomination.kind()) {
            case TEACHER_CASE, LESSON -> 1;
            case UNIT_CASE, REGION_CASE -> 0;
            case TEAM -> 4;
        };
    }

    static String category(Kind kind) {
        return switch (kind) {
            case TEACHER_CASE, UNIT_CASE, REGION_CASE -> "case";
            case LESSON -> "dual-teacher-lesson";
            case TEAM -> "team";
        };
    }

    private static String submitter(Kind kind) {
        return switch (kind) {
            case TEACHER_CASE -> "teacher";
            case UNIT_CASE -> "unit";
            case REGION_CASE -> "region";
            case LESSON -> "lesson-teacher";
            case TEAM -> "team";
        };
    }

    /** With the good entries: one more than its places for Yunling, hardly any lessons and teams of Linjiang. */
    private static List<Nomination> all() {
        List<Nomination> all = new ArrayList<>();
        of(all, Kind.TEACHER_CASE, CLOUD, "云岭县松坪中学", "云岭县白鹭小学", "云岭县白鹭小学");
        of(all, Kind.LESSON, CLOUD, "云岭县桥头小学", "云岭县白鹭小学");
        of(all, Kind.TEAM, CLOUD, "云岭县松坪中学", "云岭县桥头小学");
        of(all, Kind.TEACHER_CASE, BROOK, "青溪区桥头小学", "青溪区石门中学");
        of(all, Kind.LESSON, BROOK, "青溪区南屏小学", "青溪区桥头小学", "青溪区石门中学");
        of(all, Kind.TEAM, BROOK, "青溪区石门中学");
        of(all, Kind.TEACHER_CASE, RIVER, "临江县南屏小学", "临江县松坪中学", "临江县荷塘小学", "临江县荷塘小学");
        of(all, Kind.TEACHER_CASE, ZONE, "经开区东风小学", "经开区龙泉中学");
        of(all, Kind.LESSON, ZONE, "经开区东风小学", "经开区龙泉中学");
        of(all, Kind.TEAM, ZONE, "经开区东风小学");
        for (Kind kind : List.of(Kind.TEACHER_CASE, Kind.LESSON, Kind.TEAM)) {
            of(all, kind, "市实验中学", "临江市实验中学");
            of(all, kind, "临江市第一小学", "临江市第一小学");
        }
        return all;
    }

    private static void of(List<Nomination> all, Kind kind, String by, String... units) {
        for (String unit : units) {
            all.add(new Nomination(kind, unit, by));
        }
    }
}
