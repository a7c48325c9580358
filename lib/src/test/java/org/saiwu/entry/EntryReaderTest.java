package org.saiwu.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saiwu.entry.Reading.member;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.check.FindingKind;
import org.saiwu.contest.Category;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.entry.testing.BuiltIn;
import org.saiwu.entry.testing.Forms;
import org.saiwu.media.ProbeDepth;

class EntryReaderTest {
    private static final byte[] PLAN = OfficeSamples.docx("教学文案正文");
    private static final byte[] SLIDES = OfficeSamples.pptx("课件");
    private static final byte[] VIDEO =
            "not a video, but the probe of these tests takes it".getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    EntryReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Reading reading() {
        return new Reading(folder);
    }

    private static ZipMemberBuilder[] lesson() {
        return new ZipMemberBuilder[] {
            member("报名表.docx", Forms.lesson()),
            member("教学文案.docx", PLAN),
            member("课件.pptx", SLIDES),
            member("课堂实录.mp4", VIDEO)
        };
    }

    private static ZipMemberBuilder[] with(ZipMemberBuilder[] members, ZipMemberBuilder... more) {
        ZipMemberBuilder[] all = Arrays.copyOf(members, members.length + more.length);
        System.arraycopy(more, 0, all, members.length, more.length);
        return all;
    }

    private static byte[] zipOf(ZipMemberBuilder... members) {
        return ZipBuilder.of(members).build();
    }

    @Test
    void aGoodZipHasNoFindings() throws IOException {
        Entry entry = reading().zip(lesson());
        assertThat(entry.layout()).isEqualTo(Layout.ZIP);
        assertThat(entry.files())
                .extracting(EntryFile::path)
                .containsExactly("报名表.docx", "教学文案.docx", "课件.pptx", "课堂实录.mp4");
        assertThat(Reading.findings(entry)).isEmpty();
    }

    @Test
    void aGoodFolderThatIsNotPackedYetHasNoFindings() throws IOException {
        Entry entry = reading()
                .file("报名表.docx", Forms.lesson())
                .file("教学文案.docx", PLAN)
                .file("课件.pptx", SLIDES)
                .file("视频/课堂实录.mp4", VIDEO)
                .folder();
        assertThat(entry.layout()).isEqualTo(Layout.UNPACKED_FOLDER);
        assertThat(Reading.item(entry, "视频/课堂实录.mp4")).contains("recording");
        assertThat(Reading.findings(entry)).isEmpty();
        assertThat(entry.files()).allMatch(file -> file.checksum().isPresent());
    }

    @Test
    void aGoodPackedFolderHasNoFindingsAndItsMainWorkIsProbedOnce() throws IOException {
        Reading reading = reading().file("附件.zip", zipOf(lesson())).file("课堂实录.mp4", VIDEO);
        Entry entry = reading.folder();
        assertThat(entry.layout()).isEqualTo(Layout.PACKED_FOLDER);
        assertThat(Reading.findings(entry)).isEmpty();
        assertThat(reading.probe.shown()).hasSize(1);
        assertThat(Reading.item(entry, "附件.zip!/课堂实录.mp4")).contains("recording");
        assertThat(Reading.item(entry, "课堂实录.mp4")).contains("recording");
        assertThat(entry.files())
                .filteredOn(file -> file.isItem("recording"))
                .extracting(EntryFile::checksum)
                .doesNotContain(Optional.empty())
                .containsOnly(entry.files().get(0).checksum());
    }

    @ParameterizedTest
    @CsvSource({"stored, another text of the same size as the one before, true", "deflated, much shorter, false"})
    void aMainWorkThatDiffersFromItsCopyIsReported(String how, String other, boolean sameSize) throws IOException {
        byte[] beside = Arrays.copyOf(other.getBytes(StandardCharsets.UTF_8), sameSize ? VIDEO.length : 10);
        ZipMemberBuilder[] members = lesson();
        if (how.equals("deflated")) {
            members[3] = ZipMemberBuilder.deflated("课堂实录.mp4", VIDEO).utf8Flag();
        }
        Entry entry = reading()
                .file("附件.zip", zipOf(members))
                .file("课堂实录.mp4", beside)
                .folder();
        assertThat(Reading.rules(entry)).containsExactly("item.main-work-differs");
    }

    @Test
    void aMainWorkThatIsNotBesideTheAttachmentIsReported() throws IOException {
        Entry entry = reading()
                .file("附件.zip", zipOf(lesson()))
                .file("entry.json", "{}".getBytes(StandardCharsets.UTF_8))
                .folder();
        assertThat(Reading.findings(entry))
                .extracting(finding -> finding.kind())
                .containsExactly(FindingKind.MAIN_WORK_NOT_SEPARATE);
    }

    @Test
    void aStoredVideoIsProbedInPlaceAndACompressedOneUnpackedOnce() throws IOException {
        Reading reading = reading();
        reading.zip(lesson());
        assertThat(reading.probe.shown()).singleElement().satisfies(shown -> {
            assertThat(shown.source().file().getFileName()).hasToString("作品.zip");
            assertThat(shown.text()).isEqualTo(new String(VIDEO, StandardCharsets.UTF_8));
            assertThat(shown.depth()).isEqualTo(ProbeDepth.STANDARD);
        });
        Reading other = reading();
        ZipMemberBuilder[] members = lesson();
        members[3] = ZipMemberBuilder.deflated("课堂实录.mp4", VIDEO).utf8Flag();
        Entry entry = other.zip(members);
        assertThat(Reading.findings(entry)).isEmpty();
        assertThat(other.probe.shown()).singleElement().satisfies(shown -> {
            assertThat(shown.source().file().getFileName()).asString().doesNotContain("课堂实录");
            assertThat(shown.text()).isEqualTo(new String(VIDEO, StandardCharsets.UTF_8));
            assertThat(shown.source().name()).isEqualTo("课堂实录.mp4");
        });
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aBrokenVideoInAZipIsOneFindingAndTheRestIsChecked(boolean stored) throws IOException {
        ZipMemberBuilder[] members = lesson();
        ZipMemberBuilder video =
                stored ? ZipMemberBuilder.stored("课堂实录.mp4", VIDEO) : ZipMemberBuilder.deflated("课堂实录.mp4", VIDEO);
        members[3] = video.utf8Flag().crc32(1);
        Entry entry = reading().zip(members);
        assertThat(Reading.rules(entry)).containsExactly("bundle.corrupt");
        assertThat(entry.metadata().title()).contains("观潮");
    }

    @Test
    void aBrokenTextInAZipIsOneFinding() throws IOException {
        ZipMemberBuilder[] members = lesson();
        byte[] broken = PLAN.clone();
        Arrays.fill(broken, 10, broken.length / 2, (byte) 0);
        members[1] = member("教学文案.docx", broken).crc32(1);
        assertThat(Reading.rules(reading().zip(members))).containsExactly("bundle.corrupt");
    }

    @Test
    void nothingIsMissingFromAZipThatIsNone() throws IOException {
        byte[] whole = zipOf(
                ZipMemberBuilder.deflated("报名表.docx", Forms.lesson()).utf8Flag(),
                ZipMemberBuilder.deflated("教学文案.docx", PLAN).utf8Flag());
        for (byte[] bytes : new byte[][] {
            "Rar!\u001a\u0007\u0001\u0000 and so on".getBytes(StandardCharsets.ISO_8859_1),
            Arrays.copyOf(whole, whole.length - 60),
            new byte[0]
        }) {
            Path file = Files.write(folder.resolve("坏.zip"), bytes);
            assertThat(Reading.findings(reading().read(file)))
                    .as("%d bytes", bytes.length)
                    .hasSize(1)
                    .extracting(finding -> finding.rule().id())
                    .allMatch(rule -> rule.equals("bundle.format") || rule.equals("bundle.corrupt"));
        }
    }

    @Test
    void aZipWithoutFilesIsEmpty() throws IOException {
        assertThat(Reading.findings(reading().zip()))
                .extracting(finding -> finding.kind())
                .containsExactly(FindingKind.ENTRY_EMPTY);
    }

    @Test
    void everythingMayLieInFoldersInsideEachOther() throws IOException {
        ZipMemberBuilder[] members = {
            member("张三/观潮/报名表.docx", Forms.teacherCase()),
            member("张三/观潮/应用视频.mp4", VIDEO),
            member("张三/观潮/案例介绍.docx", OfficeSamples.docx("正文")),
            member("张三/观潮/素材/照片.jpg", "jpg"),
            member("__MACOSX/张三/._报名表.docx", "x")
        };
        Entry entry = reading().zip(members);
        assertThat(Reading.item(entry, "张三/观潮/素材/照片.jpg")).contains("materials");
        assertThat(entry.junk()).containsExactly("__MACOSX/张三/._报名表.docx");
        assertThat(Reading.rules(entry)).containsExactly("item.unexpected");
    }

    @Test
    void namesInGbkAreReadAndReportedOnce() throws IOException {
        Charset gbk = Charset.forName("GBK");
        Entry whole = reading()
                .zip(
                        ZipMemberBuilder.stored("a", Forms.lesson()).nameIn(gbk, "报名表.docx"),
                        ZipMemberBuilder.stored("b", PLAN).nameIn(gbk, "教学文案.docx"),
                        ZipMemberBuilder.stored("c", SLIDES).nameIn(gbk, "课件.pptx"),
                        ZipMemberBuilder.stored("d", VIDEO).nameIn(gbk, "课堂实录.mp4"));
        assertThat(Reading.rules(whole)).containsExactly("bundle.name-encoding");
    }

    @Test
    void aFormUnderAnotherNameIsToldByItsLabels() throws IOException {
        ZipMemberBuilder[] members = lesson();
        members[0] = member("张三.docx", Forms.lesson());
        Entry entry = reading().zip(members);
        assertThat(Reading.item(entry, "张三.docx")).contains("registration-form");
        assertThat(Reading.findings(entry)).isEmpty();
    }

    @Test
    void aVideoUnderAnotherNameIsToldByItsType() throws IOException {
        ZipMemberBuilder[] members = lesson();
        members[3] = member("DSC0001.MOV", VIDEO);
        Entry entry = reading().zip(members);
        assertThat(Reading.item(entry, "DSC0001.MOV")).contains("recording");
    }

    @Test
    void aTextUnderAnotherNameIsToldByBeingTheOnlyOne() throws IOException {
        ZipMemberBuilder[] members = lesson();
        members[1] = member("观潮.docx", PLAN);
        assertThat(Reading.findings(reading().zip(members))).isEmpty();
    }

    @Test
    void aFileOfTheRightNameAndWrongTypeIsReportedAsThat() throws IOException {
        ZipMemberBuilder[] members = lesson();
        members[1] = member("教学文案.jpg", "a picture");
        assertThat(Reading.findings(reading().zip(members)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.ITEM_OF_WRONG_TYPE));
    }

    @Test
    void filesThatMentionTheCaseAreNotCountedAsItsText() throws IOException {
        Entry entry = reading()
                .zip(
                        member("附件2报名表.docx", Forms.teacherCase()),
                        member("应用视频.mp4", VIDEO),
                        member("附件3案例介绍.docx", OfficeSamples.docx("正文")),
                        member("案例反思.docx", OfficeSamples.docx("反思")),
                        member("案例照片.jpg", "jpg"));
        assertThat(Reading.item(entry, "附件3案例介绍.docx")).contains("case-text");
        assertThat(Reading.item(entry, "案例反思.docx")).contains("materials");
        assertThat(Reading.findings(entry)).isEmpty();
    }

    @Test
    void annexNumbersDoNotMakeAForm() throws IOException {
        Entry entry = reading()
                .zip(
                        member("附件2 案例介绍.docx", OfficeSamples.docx("正文")),
                        member("附件2报名表.docx", Forms.teacherCase()),
                        member("应用视频.mp4", VIDEO),
                        member("素材/照片.jpg", "jpg"));
        assertThat(Reading.item(entry, "附件2 案例介绍.docx")).contains("case-text");
        assertThat(entry.metadata().title()).contains("云上观潮");
        assertThat(Reading.findings(entry)).isEmpty();
    }

    @Test
    void aVideoOfTheSlidesIsNoSecondRecording() throws IOException {
        Entry entry = reading().zip(with(lesson(), member("课件演示.mp4", VIDEO)));
        assertThat(Reading.item(entry, "课件演示.mp4")).contains("courseware");
        assertThat(Reading.findings(entry)).isEmpty();
    }

    @Test
    void twoVideosOfATeamAreOneTooMany() throws IOException {
        Entry entry = reading()
                .zip(
                        member(
                                "报名表.docx",
                                Forms.docx(
                                        Forms.row("作品名称", "云教研", "项目", "优秀团队"),
                                        Forms.row("团队成员", "张三、李四", "单位", "广州一中"))),
                        member("专题介绍视频.mp4", VIDEO),
                        member("花絮.mp4", VIDEO),
                        member("案例介绍.docx", OfficeSamples.docx("正文")),
                        member("新闻报道.docx", "x"),
                        member("素材/照片.jpg", "jpg"));
        assertThat(Reading.rules(entry)).containsExactly("item.count");
    }

    @Test
    void linksInAFolderAreReportedAndNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.docx"), "secret");
        Reading reading = reading()
                .file("报名表.docx", Forms.lesson())
                .file("教学文案.docx", PLAN)
                .file("课件.pptx", SLIDES)
                .file("课堂实录.mp4", VIDEO);
        Files.createSymbolicLink(folder.resolve("entry").resolve("素材"), secret);
        Entry entry = reading.folder();
        assertThat(entry.files()).extracting(EntryFile::path).doesNotContain("素材");
        assertThat(Reading.findings(entry)).singleElement().satisfies(finding -> assertThat(finding.kind())
                .isEqualTo(FindingKind.SYMBOLIC_LINK));
    }

    @Test
    void aFolderTooDeepToListIsReported() throws IOException {
        Reading reading = reading().file("报名表.docx", Forms.lesson());
        reading.file("d/".repeat(40) + "深.txt", new byte[1]);
        assertThat(Reading.findings(reading.folder()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("bundle.bomb"));
    }

    @Test
    void aVanishedEntryIsAnErrorOfTheDisk() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> reading().read(folder.resolve("gone.zip")));
    }

    @Test
    void anInterruptEndsTheReading() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> reading().zip(lesson()))
                    .matches(stopped -> stopped instanceof InterruptedIOException
                            || stopped instanceof java.nio.channels.ClosedByInterruptException);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aCategoryGivenOtherwiseStandsInForOneThatNothingSays() throws IOException {
        Category category = BuiltIn.category("dual-teacher-lesson");
        Reading reading = reading().with(ReadOptions.defaults().withCategory(Optional.of(category)));
        Entry entry = reading.zip(member("教学文案.docx", PLAN), member("课件.pptx", SLIDES), member("课堂实录.mp4", VIDEO));
        assertThat(Reading.rules(entry)).containsExactly("item.missing");
    }

    @Test
    void aQuickLookReadsNoFileThatNobodyNeeds() throws IOException {
        Reading reading = reading().with(ReadOptions.defaults().withDepth(ProbeDepth.QUICK));
        Entry entry = reading.zip(with(lesson(), member("素材.jpg", "jpg").crc32(1)));
        assertThat(Reading.rules(entry)).doesNotContain("bundle.corrupt");
        assertThat(reading.probe.shown()).singleElement().satisfies(shown -> assertThat(shown.depth())
                .isEqualTo(ProbeDepth.QUICK));
    }
}
