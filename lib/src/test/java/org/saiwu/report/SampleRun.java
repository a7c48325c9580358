package org.saiwu.report;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.bundle.FileChecksum;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryResults;
import org.saiwu.check.EntryStatus;
import org.saiwu.check.FileResult;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.check.MediaSummary;
import org.saiwu.check.Severity;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.check.Value;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.LocalizedText;
import org.saiwu.contest.Role;
import org.saiwu.contest.TimeZoneName;

/** A small run: one entry passes, one fails, one could not be read, and two share a file. */
final class SampleRun {
    static final LocalizedText CASE = new LocalizedText("平台应用案例", "Platform case");
    static final LocalizedText LESSON = new LocalizedText("双师课堂", "Dual-teacher lesson");

    private SampleRun() {}

    static Contest contest() {
        return new Contest(
                "platform-application",
                new LocalizedText("国家智慧教育平台应用征集", "Platform application contest"),
                "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                new TimeZoneName("Asia/Shanghai"),
                List.of(
                        new Category("case", CASE, List.of(), "四.2"),
                        new Category("dual-teacher-lesson", LESSON, List.of(), "四.2")),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    static MediaSummary video(Duration duration) {
        return new MediaSummary(
                "mp4",
                Optional.of(1920),
                Optional.of(1080),
                Optional.of("16:9"),
                Optional.of(duration),
                Optional.of("h264"),
                Optional.of("aac"));
    }

    static EntryResult passing() {
        return new EntryResult(
                "第一小学/平台赋能",
                "entries/第一小学/平台赋能",
                Optional.of("case"),
                Optional.of("teacher"),
                Optional.of("平台赋能的数学课堂"),
                Optional.of("平台赋能"),
                List.of("张三", "李四"),
                Optional.of("第一小学"),
                Optional.of("城关区教育局"),
                EntryStatus.PASS,
                List.of(
                        new FileResult(
                                "报名表.docx",
                                20_480,
                                Optional.of(Role.FORM),
                                Optional.of("form"),
                                Optional.empty(),
                                Optional.empty()),
                        new FileResult(
                                "附件.zip!/应用视频.mp4",
                                734_003_200L,
                                Optional.of(Role.VIDEO),
                                Optional.of("video"),
                                Optional.of(new FileChecksum(734_003_200L, 0xCAFEBABEL)),
                                Optional.of(video(Duration.ofMillis(345_600))))),
                List.of(Finding.of(FindingKind.NO_SUBTITLE_TRACK)
                        .in("附件.zip!/应用视频.mp4")
                        .under("四.6(2)")));
    }

    static EntryResult failing() {
        return new EntryResult(
                "第二小学/=双师",
                "entries/第二小学/=双师.zip",
                Optional.of("dual-teacher-lesson"),
                Optional.of("teacher"),
                Optional.of("=cmd|' /C calc'!A0 <script>alert(1)</script>"),
                Optional.empty(),
                List.of("王\u202E五"),
                Optional.of("第二小学"),
                Optional.empty(),
                EntryStatus.FAIL,
                List.of(new FileResult(
                        "课堂实录.mp4",
                        851_443_712L,
                        Optional.of(Role.VIDEO),
                        Optional.of("recording"),
                        Optional.of(new FileChecksum(851_443_712L, 0x1L)),
                        Optional.of(video(Duration.ofMinutes(46).plusSeconds(21))))),
                List.of(
                        Finding.of(FindingKind.VIDEO_TOO_LONG)
                                .in("课堂实录.mp4")
                                .with(
                                        "duration",
                                        Value.of(Duration.ofMinutes(46).plusSeconds(21)))
                                .with("limit", Value.of(Duration.ofMinutes(45)))
                                .with("excess", Value.of(Duration.ofSeconds(81)))
                                .under("四.6(2)"),
                        Finding.of(FindingKind.ITEM_MISSING)
                                .with("item", Value.of(new LocalizedText("教学文案", "teaching plan")))
                                .with("limit", 1)
                                .with("names", Value.ofTexts(List.of("教学文案.docx", "教案.docx")))
                                .under("四.2"),
                        Finding.of(FindingKind.NO_SOUND).in("课堂实录.mp4")));
    }

    static EntryResult unreadable() {
        return new EntryResult(
                "第三小学/坏",
                "entries/第三小学/坏\u001B[31m.zip",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                EntryStatus.ERROR,
                List.of(),
                List.of(Finding.of(FindingKind.ENTRY_TIMED_OUT).with("limit", Value.of(Duration.ofSeconds(60)))));
    }

    static List<EntryResult> entries() {
        return List.of(passing(), failing(), unreadable());
    }

    static Finding between() {
        return Finding.of(FindingKind.SAME_FILE)
                .with("actual", 2)
                .with("places", Value.ofTexts(List.of("第一小学/平台赋能/课件.pptx", "第二小学/=双师/课件.pptx")))
                .between(List.of("第一小学/平台赋能", "第二小学/=双师"))
                .under("四.6(5)");
    }

    static ValidationResult result() {
        return result(entries(), List.of(between()));
    }

    static ValidationResult result(List<EntryResult> entries, List<Finding> between) {
        Summary summary = Summary.EMPTY;
        for (EntryResult entry : entries) {
            summary = summary.plus(entry);
        }
        for (Finding finding : between) {
            summary = summary.plus(finding);
        }
        return new ValidationResult(contest(), inMemory(entries), between, summary, true);
    }

    static EntryResults inMemory(List<EntryResult> entries) {
        return new EntryResults() {
            @Override
            public void forEach(Visitor visitor) throws IOException {
                for (EntryResult entry : entries) {
                    visitor.take(entry);
                }
            }

            @Override
            public void forEachWorstFirst(Visitor visitor) throws IOException {
                List<EntryResult> worstFirst = entries.stream()
                        .sorted((a, b) -> Long.compare(SpoolIndex.weight(b), SpoolIndex.weight(a)))
                        .toList();
                for (EntryResult entry : worstFirst) {
                    visitor.take(entry);
                }
            }
        };
    }

    /** An entry with one of every kind of value in a finding. */
    static EntryResult withEveryKindOfValue() {
        Finding finding = new Finding(
                FindingKind.SAME_TOPIC,
                Severity.WARNING,
                Optional.of("a/{limit}.mp4"),
                Map.of(
                        "author",
                        Value.of("王五\u0000\u202E{topic}"),
                        "topic",
                        Value.of(CASE),
                        "categories",
                        new Value.Several(List.of(
                                Value.of(3),
                                new Value.Word("content.rar5"),
                                new Value.Size(Long.MAX_VALUE),
                                Value.of(Duration.ofNanos(1_000_000_001L)),
                                new Value.Rate(1_900_000),
                                new Value.Share(3, 10),
                                new Value.Day(LocalDate.of(2023, 7, 25)),
                                new Value.Moment(LocalDate.of(2023, 7, 26).atStartOfDay(ZoneId.of("Asia/Shanghai"))))),
                        "entries",
                        new Value.Several(List.of())),
                Optional.of("四.6(3)"),
                List.of("a", "b"));
        return new EntryResult(
                "id",
                "path",
                Optional.empty(),
                Optional.of("team"),
                Optional.empty(),
                Optional.of("topic"),
                List.of("a", "b"),
                Optional.empty(),
                Optional.of("unit"),
                EntryStatus.PASS,
                List.of(
                        new FileResult(
                                "f",
                                5,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new FileChecksum(4, 0xFFFFFFFFL)),
                                Optional.empty()),
                        new FileResult(
                                "g",
                                Long.MAX_VALUE,
                                Optional.of(Role.MATERIAL),
                                Optional.of("x"),
                                Optional.of(new FileChecksum(Long.MAX_VALUE, 0)),
                                Optional.of(new MediaSummary(
                                        "avi",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(Duration.ofNanos(1)),
                                        Optional.empty(),
                                        Optional.empty())))),
                List.of(finding));
    }
}
