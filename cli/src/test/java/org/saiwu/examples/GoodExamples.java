package org.saiwu.examples;

import java.util.List;
import java.util.Map;

/** Entries as they should be: each category, each kind of submitter, each way to hand in. */
final class GoodExamples {
    private static final List<String> NOTHING = List.of();

    private GoodExamples() {}

    static List<Example> all() {
        return List.of(
                teacherCase(),
                teacherCaseInFolder(),
                unitCase(),
                regionCase(),
                lesson(),
                lessonInFolder(),
                team(),
                teamUnpacked());
    }

    private static Example teacherCase() {
        return Example.zip(
                "01-good-teacher-case.zip",
                NOTHING,
                "教师案例：两位作者同一单位，整件作品是一个 zip",
                "teacher's case: two authors of one unit, the whole entry in one zip",
                () -> EntryFiles.of(Particulars.of(1, 0, Kind.TEACHER_CASE, 2)).zip());
    }

    private static Example teacherCaseInFolder() {
        return Example.folder(
                "02-good-teacher-case",
                NOTHING,
                "教师案例：主作品单独放在附件 zip 旁",
                "teacher's case: the main work beside the attachment zip",
                () -> EntryFiles.of(Particulars.of(2, 1, Kind.TEACHER_CASE, 1)).folder(EntryFiles.CASE_TEXT));
    }

    private static Example unitCase() {
        return Example.folder(
                "03-good-unit-case",
                NOTHING,
                "单位案例：含宣传报道和推广方案，尚未打包的文件夹",
                "unit's case with publicity and promotion plan: a folder not packed yet",
                () -> EntryFiles.of(Particulars.of(3, 2, Kind.UNIT_CASE, 0)).map());
    }

    private static Example regionCase() {
        return Example.folder(
                "04-good-region-case",
                NOTHING,
                "区域案例（教育局）：报名表是旧版 Word（doc）",
                "region's case of an education authority: the form is an old Word file (doc)",
                () -> {
                    EntryFiles files = EntryFiles.of(Particulars.of(4, 3, Kind.REGION_CASE, 0))
                            .replace(EntryFiles.FORM, "附件2-报名表.doc", Fixtures.bytes("region-form.doc"));
                    return files.folder(EntryFiles.CASE_TEXT);
                });
    }

    private static Example lesson() {
        return Example.zip(
                "05-good-lesson.zip",
                NOTHING,
                "双师课堂课例：报名表是旧版 Excel（xls）",
                "dual-teacher lesson: the form is an old Excel file (xls)",
                () -> {
                    Particulars about = Particulars.of(5, 4, Kind.LESSON, 1);
                    EntryFiles files =
                            EntryFiles.of(about).replace(EntryFiles.FORM, "报名表.xls", RegistrationForm.xls(about));
                    return files.zip();
                });
    }

    private static Example lessonInFolder() {
        return Example.folder(
                "06-good-lesson",
                NOTHING,
                "双师课堂课例：课堂实录在附件旁，entry.json 与报名表一致",
                "dual-teacher lesson: the recording beside the attachment; entry.json agrees with the form",
                () -> {
                    Particulars about = Particulars.of(6, 5, Kind.LESSON, 1);
                    EntryFiles files = EntryFiles.of(about).put("entry.json", RegistrationForm.json(about));
                    return files.folder(EntryFiles.RECORDING);
                });
    }

    private static Example team() {
        return Example.zip(
                "07-good-team.zip",
                NOTHING,
                "应用团队：六名成员，报名表是 Excel（xlsx）",
                "team of six: the form is an Excel file (xlsx)",
                () -> {
                    Particulars about = Particulars.of(7, 7, Kind.TEAM, 6);
                    EntryFiles files =
                            EntryFiles.of(about).replace(EntryFiles.FORM, "报名表.xlsx", RegistrationForm.xlsx(about));
                    return files.zip();
                });
    }

    private static Example teamUnpacked() {
        return Example.folder(
                "08-好-应用团队",
                NOTHING,
                "应用团队：未打包，文件夹为中文名",
                "team: not packed yet, in a folder with a Chinese name",
                () -> {
                    Map<String, byte[]> files =
                            EntryFiles.of(Particulars.of(8, 8, Kind.TEAM, 4)).map();
                    return files;
                });
    }
}
