package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saiwu.bundle.ProblemDetail;
import org.saiwu.bundle.ProblemKind;
import org.saiwu.entry.EntryFile.Place;
import org.saiwu.entry.Layout;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.EntryBuilder;

class ItemMissingCheckTest {
    private static EntryBuilder of(String kind) {
        return switch (kind) {
            case "teacher" -> EntryBuilder.teacherCase();
            case "unit" -> EntryBuilder.unitCase();
            case "lesson" -> EntryBuilder.lesson();
            case "team" -> EntryBuilder.team();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Finding about(FindingKind kind, String item) {
        return Finding.of(kind)
                .with("item", Value.of(BuiltIn.item(item).title()))
                .under("四.2");
    }

    @ParameterizedTest
    @CsvSource({
        "teacher, registration-form",
        "teacher, application-video",
        "teacher, case-text",
        "teacher, materials",
        "unit, publicity",
        "unit, promotion-plan",
        "lesson, recording",
        "lesson, courseware",
        "lesson, lesson-plan",
        "team, feature-video",
        "team, news-report",
        "team, case-text",
        "team, materials"
    })
    void eachItemOfTheCategoryIsAskedFor(String kind, String item) {
        Finding finding = Checked.only("item.missing", Severity.ERROR, of(kind).without(item));
        assertThat(finding.kind()).isEqualTo(FindingKind.ITEM_MISSING);
        assertThat(finding.values())
                .containsEntry("item", Value.of(BuiltIn.item(item).title()));
    }

    @Test
    void aMissingItemSaysHowToNameIt() {
        assertThat(Checked.only(
                        "item.missing", Severity.ERROR, EntryBuilder.lesson().without("lesson-plan")))
                .isEqualTo(about(FindingKind.ITEM_MISSING, "lesson-plan")
                        .with("limit", 1)
                        .with("names", Value.ofTexts(List.of("教学文案", "文案"))));
    }

    @Test
    void aFileOfTheRightNameAndWrongTypeIsSaidToBeThat() {
        assertThat(Checked.only(
                        "item.missing",
                        Severity.ERROR,
                        EntryBuilder.lesson().without("lesson-plan").unfit("教学文案.pptx", "lesson-plan")))
                .isEqualTo(about(FindingKind.ITEM_OF_WRONG_TYPE, "lesson-plan")
                        .in("教学文案.pptx")
                        .with("type", "pptx")
                        .with("types", Value.ofTexts(List.of("docx", "doc", "pdf", "wps", "txt", "md", "html"))));
    }

    @Test
    void theMainWorkLiesBesideTheAttachmentToo() {
        Checked.passes(EntryBuilder.lesson()
                .layout(Layout.PACKED_FOLDER)
                .file(EntryBuilder.plain("课堂实录.mp4", Optional.of("recording"), 1_000_000, Place.BESIDE)));
        assertThat(Checked.only(
                        "item.missing", Severity.ERROR, EntryBuilder.lesson().layout(Layout.PACKED_FOLDER)))
                .isEqualTo(about(FindingKind.MAIN_WORK_NOT_SEPARATE, "recording"));
    }

    @Test
    void theMainWorkLiesInTheAttachmentToo() {
        assertThat(Checked.only(
                        "item.missing",
                        Severity.ERROR,
                        EntryBuilder.lesson()
                                .layout(Layout.PACKED_FOLDER)
                                .without("recording")
                                .file(EntryBuilder.plain(
                                        "课堂实录.mp4", Optional.of("recording"), 1_000_000, Place.BESIDE))))
                .isEqualTo(about(FindingKind.MAIN_WORK_NOT_IN_ATTACHMENT, "recording")
                        .in("课堂实录.mp4"));
    }

    @Test
    void everythingElseBelongsInTheAttachment() {
        assertThat(Checked.only(
                        "item.missing",
                        Severity.ERROR,
                        EntryBuilder.lesson()
                                .layout(Layout.PACKED_FOLDER)
                                .file(EntryBuilder.plain("课堂实录.mp4", Optional.of("recording"), 1_000_000, Place.BESIDE))
                                .without("courseware")
                                .file(EntryBuilder.plain("课件.pptx", Optional.of("courseware"), 1000, Place.BESIDE))))
                .isEqualTo(
                        about(FindingKind.ITEM_NOT_IN_ATTACHMENT, "courseware").in("课件.pptx"));
    }

    @Test
    void nothingIsMissingFromAZipThatCouldNotBeListed() {
        assertThat(Checked.only(
                                "bundle.corrupt",
                                Severity.ERROR,
                                EntryBuilder.lesson()
                                        .withoutFiles()
                                        .problem(ProblemKind.TRUNCATED, new ProblemDetail.None()))
                        .kind())
                .isEqualTo(FindingKind.ZIP_TRUNCATED);
    }

    @Test
    void anEmptyEntryIsSaidToBeEmptyAndNothingElse() {
        assertThat(Checked.only(
                                "entry.unreadable",
                                Severity.ERROR,
                                EntryBuilder.lesson().withoutParticulars().withoutFiles())
                        .kind())
                .isEqualTo(FindingKind.ENTRY_EMPTY);
        Checked.only(
                "entry.unreadable",
                Severity.ERROR,
                EntryBuilder.lesson().authors("张三").withoutFiles());
    }
}
