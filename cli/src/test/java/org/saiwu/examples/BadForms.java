package org.saiwu.examples;

import java.util.List;
import org.saiwu.examples.Particulars.Person;

/** Entries whose registration form is wrong. */
final class BadForms {
    private BadForms() {}

    static List<Example> all() {
        return List.of(titleBlank(), formAndRecordDiffer(), threeAuthors(), twoUnits(), late());
    }

    private static Example titleBlank() {
        return Example.zip(
                "30-bad-title-blank.zip",
                List.of("form.field-missing"),
                "报名表未填作品名称",
                "the form leaves the title blank",
                () -> {
                    Particulars about = Particulars.of(19, 19, Kind.TEACHER_CASE, 1);
                    return EntryFiles.of(about)
                            .put(EntryFiles.FORM, RegistrationForm.docx(about.titled("")))
                            .zip();
                });
    }

    private static Example formAndRecordDiffer() {
        return Example.folder(
                "31-bad-form-and-entry-json-differ",
                List.of("form.field-invalid"),
                "报名表与 entry.json 的作品名称不一致",
                "the form and entry.json give two titles",
                () -> {
                    Particulars about = Particulars.of(20, 20, Kind.TEACHER_CASE, 1);
                    return EntryFiles.of(about)
                            .put("entry.json", RegistrationForm.json(about.titled(about.title() + "（初稿）")))
                            .map();
                });
    }

    private static Example threeAuthors() {
        return Example.zip(
                "32-bad-three-authors.zip",
                List.of("authors.count"),
                "教师案例有三位作者，最多两位",
                "a teacher's case by three authors, where two may sign",
                () -> EntryFiles.of(Particulars.of(21, 21, Kind.TEACHER_CASE, 3))
                        .zip());
    }

    private static Example twoUnits() {
        return Example.zip(
                "33-bad-two-units.zip", List.of("authors.same-unit"), "两位作者来自两个单位", "two authors of two units", () -> {
                    Particulars about = Particulars.of(22, 22, Kind.TEACHER_CASE, 2);
                    Person first = about.authors().get(0);
                    Person second = new Person(about.authors().get(1).name(), "青溪区实验中学");
                    return EntryFiles.of(about.by(List.of(first, second))).zip();
                });
    }

    private static Example late() {
        return Example.zip(
                "34-bad-late.zip",
                List.of("deadline.missed"),
                "7 月 27 日提交，截止 7 月 25 日",
                "handed in on 27 July; the deadline was 25 July",
                () -> EntryFiles.of(Particulars.of(23, 23, Kind.TEACHER_CASE, 1).submittedAt("2023-07-27"))
                        .zip());
    }
}
