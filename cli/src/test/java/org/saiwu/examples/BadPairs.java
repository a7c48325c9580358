package org.saiwu.examples;

import java.util.ArrayList;
import java.util.List;

/** Pairs of entries, each of which would be right without the other. */
final class BadPairs {
    private static final List<String> ALONE = List.of();

    private BadPairs() {}

    static List<Example> all() {
        return List.of(
                topicCase(),
                topicLesson(),
                videoOne(),
                videoTwo(),
                routeCounty(),
                routeCity(),
                textCopied(),
                textCopy());
    }

    private static Example topicCase() {
        return Example.zip(
                "60-bad-same-topic-a.zip",
                ALONE,
                "案例，与 60-b 的课例同一作者、同一课题",
                "a case on the topic of lesson 60-b, by the same author",
                () -> EntryFiles.of(Particulars.of(33, 33, Kind.TEACHER_CASE, 1))
                        .zip());
    }

    private static Example topicLesson() {
        return Example.zip(
                "60-bad-same-topic-b.zip",
                ALONE,
                "课例，与 60-a 的案例同一作者、同一课题",
                "a lesson on the topic of case 60-a, by the same author",
                () -> {
                    Particulars first = Particulars.of(33, 33, Kind.TEACHER_CASE, 1);
                    return EntryFiles.of(first.again(41, Kind.LESSON, 33)).zip();
                });
    }

    private static Example videoOne() {
        return Example.zip(
                "61-bad-same-video-a.zip", ALONE, "应用视频与 61-b 完全相同", "the same video as in 61-b", () -> EntryFiles.of(
                                Particulars.of(34, 34, Kind.TEACHER_CASE, 1))
                        .zip());
    }

    private static Example videoTwo() {
        return Example.zip(
                "61-bad-same-video-b.zip", ALONE, "应用视频与 61-a 完全相同", "the same video as in 61-a", () -> EntryFiles.of(
                                Particulars.of(35, 35, Kind.TEACHER_CASE, 1))
                        .put(EntryFiles.APPLICATION_VIDEO, Pictures.video(34))
                        .zip());
    }

    private static Example routeCounty() {
        return Example.zip(
                "62-bad-two-routes-a.zip",
                ALONE,
                "经县教育局推荐；同校的 62-b 走了另一途径",
                "nominated by the county; 62-b of the same school took another route",
                () -> EntryFiles.of(Particulars.of(36, 36, Kind.TEACHER_CASE, 1))
                        .zip());
    }

    private static Example routeCity() {
        return Example.zip(
                "62-bad-two-routes-b.zip",
                ALONE,
                "经市电化教育馆推荐；同校的 62-a 走了另一途径",
                "nominated by the city; 62-a of the same school took another route",
                () -> {
                    Particulars first = Particulars.of(36, 36, Kind.TEACHER_CASE, 1);
                    return EntryFiles.of(first.again(42, Kind.TEACHER_CASE, 6).nominatedBy("临江市电化教育馆"))
                            .zip();
                });
    }

    private static Example textCopied() {
        return Example.zip(
                "63-bad-copied-text-a.zip",
                ALONE,
                "案例介绍较长，63-b 抄了其中两段",
                "a long case text, of which 63-b took two paragraphs",
                () -> {
                    Particulars about = Particulars.of(9, 37, Kind.TEACHER_CASE, 1);
                    return EntryFiles.of(about)
                            .put(EntryFiles.CASE_TEXT, Office.docx(about.title(), longText(about)))
                            .zip();
                });
    }

    private static Example textCopy() {
        return Example.zip(
                "63-bad-copied-text-b.zip",
                ALONE,
                "案例介绍中两段抄自 63-a，重复率超过 30 %",
                "two paragraphs of the case text are those of 63-a: more than 30 % duplicated",
                () -> {
                    Particulars about = Particulars.of(10, 38, Kind.TEACHER_CASE, 1);
                    List<String> text = new ArrayList<>(EntryFiles.paragraphs(Prose.CASE, about));
                    List<String> source = longText(Particulars.of(9, 37, Kind.TEACHER_CASE, 1));
                    text.set(1, source.get(1));
                    text.set(2, source.get(2));
                    return EntryFiles.of(about)
                            .put(EntryFiles.CASE_TEXT, Office.docx(about.title(), text))
                            .zip();
                });
    }

    /** So long that what another text takes of it stays below the limit in its own rate. */
    private static List<String> longText(Particulars about) {
        List<String> text = new ArrayList<>(EntryFiles.paragraphs(Prose.CASE, about));
        text.addAll(EntryFiles.paragraphs(Prose.NEWS, about));
        text.addAll(EntryFiles.paragraphs(Prose.PLAN, about));
        return text;
    }
}
