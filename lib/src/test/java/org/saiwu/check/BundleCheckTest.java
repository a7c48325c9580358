package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.bundle.ContentKind;
import org.saiwu.bundle.NameDecoding;
import org.saiwu.bundle.ProblemDetail;
import org.saiwu.bundle.ProblemKind;
import org.saiwu.entry.testing.EntryBuilder;

class BundleCheckTest {
    private static final String MEMBER = "素材/a.jpg";
    private static final Map<ProblemKind, String> RULES = new EnumMap<>(ProblemKind.class);

    static {
        rule("bundle.format", ProblemKind.NOT_A_ZIP, ProblemKind.SPLIT_ARCHIVE, ProblemKind.PREPENDED_DATA);
        rule("bundle.format", ProblemKind.TRAILING_DATA, ProblemKind.UNSUPPORTED_METHOD);
        rule("bundle.corrupt", ProblemKind.TRUNCATED, ProblemKind.DAMAGED_DIRECTORY, ProblemKind.WRONG_DIRECTORY_SIZE);
        rule("bundle.corrupt", ProblemKind.AMBIGUOUS_DIRECTORY, ProblemKind.OUTSIDE_OF_FILE, ProblemKind.WRONG_SIZE);
        rule("bundle.corrupt", ProblemKind.FOLDER_WITH_DATA, ProblemKind.CORRUPT_DATA, ProblemKind.LEFTOVER_DATA);
        rule("bundle.corrupt", ProblemKind.WRONG_CHECKSUM, ProblemKind.HEADER_MISMATCH);
        rule("bundle.encrypted", ProblemKind.ENCRYPTED_DIRECTORY, ProblemKind.ENCRYPTED_MEMBER);
        rule("bundle.bomb", ProblemKind.DIRECTORY_TOO_LARGE, ProblemKind.TOO_MANY_MEMBERS, ProblemKind.BOMB);
        rule("bundle.overlap", ProblemKind.OVERLAPPING_MEMBERS);
        rule("bundle.path", ProblemKind.SYMBOLIC_LINK, ProblemKind.SPECIAL_FILE, ProblemKind.EMPTY_NAME);
        rule("bundle.path", ProblemKind.ABSOLUTE_PATH, ProblemKind.DRIVE_PATH, ProblemKind.CLIMBING_PATH);
        rule("bundle.path", ProblemKind.RESERVED_NAME, ProblemKind.TRAILING_DOT_OR_SPACE, ProblemKind.TOO_DEEP);
        rule("bundle.path", ProblemKind.FORBIDDEN_CHARACTER, ProblemKind.NAME_TOO_LONG);
        rule("bundle.name-encoding", ProblemKind.NAME_ENCODING, ProblemKind.FALSE_UTF8_FLAG);
        rule("bundle.duplicate-name", ProblemKind.CASE_CLASH, ProblemKind.DUPLICATE_NAME);
        rule("bundle.duplicate-name", ProblemKind.FILE_AND_FOLDER_CLASH);
        rule("bundle.nested", ProblemKind.NESTED_ARCHIVE);
    }

    private static void rule(String rule, ProblemKind... kinds) {
        for (ProblemKind kind : kinds) {
            RULES.put(kind, rule);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemOfAZipIsOneFindingOfItsRule(ProblemKind kind) {
        EntryBuilder entry = EntryBuilder.teacherCase().problem(kind, Optional.of(MEMBER), new ProblemDetail.None());
        List<Finding> findings = Checked.findings(entry.build());
        if (kind == ProblemKind.JUNK) {
            // The entry lists such files itself, packed or not.
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly(RULES.get(kind));
            assertThat(findings.get(0).file()).contains(MEMBER);
            assertThat(findings.get(0).clause()).contains("四.6(1)");
        }
    }

    @Test
    void anArchiveNamedZipIsNamedAsWhatItIs() {
        assertThat(Checked.only(
                        "bundle.format",
                        Severity.ERROR,
                        EntryBuilder.lesson()
                                .withoutParticulars()
                                .withoutFiles()
                                .problem(ProblemKind.NOT_A_ZIP, new ProblemDetail.Content(ContentKind.RAR5))))
                .isEqualTo(Finding.of(FindingKind.NOT_A_ZIP)
                        .in(EntryBuilder.ZIP)
                        .with("kind", new Value.Word("content.rar5"))
                        .under("四.6(1)"));
    }

    @Test
    void aWrongChecksumIsShownAsTheChecksumsThemselves() {
        assertThat(Checked.only(
                                "bundle.corrupt",
                                Severity.ERROR,
                                EntryBuilder.lesson()
                                        .problem(
                                                ProblemKind.WRONG_CHECKSUM,
                                                Optional.of("课件.pptx"),
                                                new ProblemDetail.Measured(0xCAFEBABEL, 1)))
                        .values())
                .containsEntry("actual", Value.of("cafebabe"))
                .containsEntry("expected", Value.of("00000001"));
    }

    @Test
    void namesThatCouldBeReadAreAWarningAndOthersAnError() {
        assertThat(Checked.only(
                                "bundle.name-encoding",
                                Severity.WARNING,
                                EntryBuilder.lesson()
                                        .problem(
                                                ProblemKind.NAME_ENCODING,
                                                Optional.of("课件.pptx"),
                                                new ProblemDetail.Decoding(NameDecoding.GB18030, 4)))
                        .values())
                .containsEntry("members", Value.of(4));
        Checked.only(
                "bundle.name-encoding",
                Severity.ERROR,
                EntryBuilder.lesson()
                        .problem(
                                ProblemKind.NAME_ENCODING,
                                Optional.of("课件.pptx"),
                                new ProblemDetail.Decoding(NameDecoding.UNDECODABLE, 1)));
    }

    @Test
    void detailsOfEachKindReachTheSentences() {
        EntryBuilder entry = EntryBuilder.lesson();
        entry.problem(ProblemKind.UNSUPPORTED_METHOD, Optional.of("a"), new ProblemDetail.Method(98, "PPMd"));
        entry.problem(ProblemKind.OVERLAPPING_MEMBERS, Optional.of("b"), new ProblemDetail.OtherMember("c"));
        entry.problem(ProblemKind.RESERVED_NAME, Optional.of("d"), new ProblemDetail.Part("CON"));
        entry.problem(ProblemKind.BOMB, Optional.of("e"), new ProblemDetail.Measured(2000, 1000));
        entry.problem(ProblemKind.TOO_DEEP, Optional.of("f"), new ProblemDetail.Measured(40, 32));
        assertThat(Checked.findings(entry.build()))
                .extracting(finding -> finding.values().values().iterator().next())
                .containsExactlyInAnyOrder(
                        Value.of("PPMd"), Value.of("c"), Value.of("CON"), new Value.Size(2000), Value.of(40));
    }
}
