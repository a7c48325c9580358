package org.saiwu.examples;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Entries whose zip or whose list of files is wrong. */
final class BadBundles {
    private BadBundles() {}

    static List<Example> all() {
        return List.of(
                rarRenamed(),
                uploadCutOff(),
                password(),
                gbkNames(),
                zipInZip(),
                formMissing(),
                planMissing(),
                mainWorkDiffers(),
                twoVideos(),
                shortcut());
    }

    private static Example rarRenamed() {
        return Example.zip(
                "20-bad-rar-renamed.zip", List.of("bundle.format"), "RAR 改名为 .zip", "a RAR renamed to .zip", () -> {
                    Particulars about = Particulars.of(9, 9, Kind.TEACHER_CASE, 1);
                    EntryFiles files = EntryFiles.of(about)
                            .replace(EntryFiles.FORM, "报名表.xls", RegistrationForm.xls(about))
                            .replace(
                                    EntryFiles.CASE_TEXT,
                                    "案例介绍.txt",
                                    String.join("\n", EntryFiles.paragraphs(Prose.CASE, about))
                                            .getBytes(StandardCharsets.UTF_8));
                    return RarArchive.of(files.map());
                });
    }

    private static Example uploadCutOff() {
        return Example.zip(
                "21-bad-upload-cut-off.zip",
                List.of("bundle.corrupt"),
                "zip 只复制了前一半多",
                "a zip of which only 60 % was copied",
                () -> {
                    byte[] zip = caseOf(10).zip();
                    return Arrays.copyOf(zip, zip.length * 3 / 5);
                });
    }

    private static Example password() {
        return Example.zip(
                "22-bad-password.zip",
                List.of("bundle.encrypted"),
                "zip 中的素材设有密码（saiwu）",
                "materials in the zip behind a password (saiwu)",
                () -> {
                    byte[] zip = Packing.zip(
                            caseOf(11).map(),
                            (name, content) -> name.startsWith("素材/")
                                    ? ZipPassword.member(name, content, "saiwu")
                                    : Packing.member(name, content));
                    return zip;
                });
    }

    private static Example gbkNames() {
        return Example.zip(
                "23-bad-gbk-names.zip",
                List.of("bundle.name-encoding"),
                "zip 内文件名为 GBK，未声明编码（仅警告）",
                "names in the zip are GBK with nothing that says so (a warning only)",
                () -> Packing.zip(caseOf(12).map(), Packing::inGbk));
    }

    private static Example zipInZip() {
        return Example.zip(
                "24-bad-zip-in-zip.zip",
                List.of("bundle.nested"),
                "附件内又有压缩包（仅警告）",
                "a zip in the zip (a warning only)",
                () -> {
                    byte[] inner = Packing.zip(Map.of("课堂照片.png", Pictures.png(113)));
                    return caseOf(13).put("素材/更多照片.zip", inner).zip();
                });
    }

    private static Example formMissing() {
        return Example.zip(
                "25-bad-form-missing.zip",
                List.of("item.missing"),
                "缺少报名表（信息来自 entry.json）",
                "no registration form (the particulars come from entry.json)",
                () -> {
                    Particulars about = Particulars.of(14, 14, Kind.TEACHER_CASE, 1);
                    return EntryFiles.of(about)
                            .replace(EntryFiles.FORM, "entry.json", RegistrationForm.json(about))
                            .zip();
                });
    }

    private static Example planMissing() {
        return Example.folder(
                "26-bad-promotion-plan-missing",
                List.of("item.missing"),
                "单位案例缺少推广方案",
                "a unit's case without its promotion plan",
                () -> EntryFiles.of(Particulars.of(15, 15, Kind.UNIT_CASE, 0))
                        .remove("推广方案.docx")
                        .map());
    }

    private static Example mainWorkDiffers() {
        return Example.folder(
                "27-bad-main-work-differs",
                List.of("item.main-work-differs"),
                "单独上传的案例介绍与附件中的不是同一版本",
                "the case text beside the zip is not the version in it",
                () -> {
                    Particulars about = Particulars.of(16, 16, Kind.TEACHER_CASE, 2);
                    Map<String, byte[]> folder = EntryFiles.of(about).folder(EntryFiles.CASE_TEXT);
                    folder.put(EntryFiles.CASE_TEXT, EntryFiles.prose(about.title() + "（修改稿）", Prose.CASE, about));
                    return folder;
                });
    }

    private static Example twoVideos() {
        return Example.zip(
                "28-bad-two-videos.zip",
                List.of("item.count"),
                "团队的专题介绍视频有两个，只收一个",
                "a team with two feature videos, where one is asked for",
                () -> EntryFiles.of(Particulars.of(17, 17, Kind.TEAM, 3))
                        .put("专题介绍视频2.mp4", Pictures.video(40))
                        .zip());
    }

    private static Example shortcut() {
        return Example.zip(
                "29-bad-shortcut.zip",
                List.of("item.unexpected"),
                "放入了快捷方式而不是素材文件（仅警告）",
                "a shortcut to materials in place of the materials (a warning only)",
                () -> {
                    byte[] link =
                            "[InternetShortcut]\r\nURL=https://example.org/\r\n".getBytes(StandardCharsets.US_ASCII);
                    return caseOf(18).put("素材/云盘链接.url", link).zip();
                });
    }

    private static EntryFiles caseOf(int number) {
        return EntryFiles.of(Particulars.of(number, number, Kind.TEACHER_CASE, 1));
    }
}
