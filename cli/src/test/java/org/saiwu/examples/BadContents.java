package org.saiwu.examples;

import java.util.Arrays;
import java.util.List;
import org.saiwu.media.Ratio;
import org.saiwu.media.testing.TestVideo;

/** Entries one of whose videos or texts is wrong. */
final class BadContents {
    private BadContents() {}

    static List<Example> all() {
        return List.of(
                small(),
                fourToThree(),
                tooLong(),
                cutOff(),
                quickTime(),
                silent(),
                scanned(),
                passwordOnText(),
                hiddenText());
    }

    private static Example small() {
        return video(
                "40-bad-720p.zip",
                "media.resolution",
                "视频为 1280x720",
                "a video of 1280x720",
                24,
                Pictures.video(24).size(1280, 720));
    }

    private static Example fourToThree() {
        return video(
                "41-bad-4-to-3.zip",
                "media.aspect-ratio",
                "视频画面为 4:3（1920x1440）",
                "a video of 4:3 (1920x1440)",
                25,
                Pictures.video(25).size(1920, 1440));
    }

    private static Example tooLong() {
        int seconds = 390;
        TestVideo video = TestVideo.lasting(seconds)
                .withSubtitles()
                .frames(seconds / 30, new Ratio(1, 30))
                .audio(Ratio.of(30));
        return video("42-bad-6-min-30.zip", "media.duration", "应用视频长 6 分 30 秒", "a case video of 6:30", 26, video);
    }

    private static Example cutOff() {
        return Example.zip(
                "43-bad-video-cut-off.zip",
                List.of("media.truncated"),
                "视频文件不完整，播放器仍显示完整时长",
                "a video whose end is missing, though players show its full length",
                () -> {
                    byte[] whole = Pictures.bytes(Pictures.video(27));
                    return caseOf(27)
                            .put(EntryFiles.APPLICATION_VIDEO, Arrays.copyOf(whole, whole.length * 3 / 5))
                            .zip();
                });
    }

    private static Example quickTime() {
        return video(
                "44-bad-quicktime-renamed.zip",
                "media.container",
                "QuickTime（.mov）改名为 .mp4",
                "a QuickTime file renamed to .mp4",
                28,
                Pictures.video(28).container("mov"));
    }

    private static Example silent() {
        return video(
                "45-bad-no-sound.zip",
                "media.no-audio",
                "视频没有声音（仅警告）",
                "a video without sound (a warning only)",
                29,
                Pictures.video(29).silent());
    }

    private static Example scanned() {
        return Example.zip(
                "50-bad-scanned-text.zip",
                List.of("document.empty"),
                "案例介绍是扫描的 PDF，只有图片",
                "a case text scanned into a PDF: pictures only",
                () -> caseOf(30)
                        .replace(EntryFiles.CASE_TEXT, "案例介绍.pdf", Pictures.scan())
                        .zip());
    }

    private static Example passwordOnText() {
        return Example.zip(
                "51-bad-password-on-text.zip",
                List.of("document.encrypted"),
                "案例介绍设有打开密码（saiwu）",
                "a case text behind a password (saiwu)",
                () -> {
                    EntryFiles files = caseOf(31);
                    return files.put(EntryFiles.CASE_TEXT, Office.protectedBy("saiwu", files.get(EntryFiles.CASE_TEXT)))
                            .zip();
                });
    }

    private static Example hiddenText() {
        return Example.zip(
                "52-bad-hidden-text.zip",
                List.of("document.hidden-text"),
                "案例介绍含隐藏文字（供人工判断的警告）",
                "hidden text in the case text (a warning, for a person to judge)",
                () -> {
                    Particulars about = teacher(32);
                    byte[] text = Office.docx(
                            about.title(), EntryFiles.paragraphs(Prose.CASE, about), "这一段文字设为隐藏，读者看不到，查重却会算进总字数。");
                    return EntryFiles.of(about).put(EntryFiles.CASE_TEXT, text).zip();
                });
    }

    private static Example video(String name, String rule, String zh, String en, int number, TestVideo video) {
        return Example.zip(name, List.of(rule), zh, en, () -> caseOf(number)
                .put(EntryFiles.APPLICATION_VIDEO, video)
                .zip());
    }

    private static EntryFiles caseOf(int number) {
        return EntryFiles.of(teacher(number));
    }

    private static Particulars teacher(int number) {
        return Particulars.of(number, number, Kind.TEACHER_CASE, 1);
    }
}
