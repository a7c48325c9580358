package org.saiwu.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.file.zip.ByteRange;
import org.saiwu.file.zip.EncryptionScheme;
import org.saiwu.file.zip.HeaderField;

class MemberInspectionTest extends BundleTest {

    private List<BundleProblem> problemsOf(ZipMemberBuilder member) throws IOException {
        return problemsOf(ZipBuilder.of(member));
    }

    @Test
    void storedVideoLiesWhereItsRangeSays() throws IOException {
        byte[] content = utf8("....ftypisom and so on");
        byte[] zip = ZipBuilder.of(text("a.txt"), ZipMemberBuilder.stored("视频.mp4", content))
                .build();
        try (ZipBundle bundle = open(zip)) {
            ByteRange range = bundle.members().get(1).storedRange().orElseThrow();
            assertThat(Arrays.copyOfRange(zip, (int) range.offset(), (int) range.end()))
                    .isEqualTo(content);
        }
    }

    @Test
    void compressedMemberHasNoRangeToReadInPlace() throws IOException {
        try (ZipBundle bundle = open(ZipBuilder.of(ZipMemberBuilder.deflated("a.mp4", new byte[99])))) {
            assertThat(bundle.members().get(0).storedRange()).isEmpty();
        }
    }

    @Test
    void timeIsThatOfTheClockWhereTheZipWasMade() throws IOException {
        long dos = (2025L - 1980) << 25 | 7L << 21 | 25L << 16 | 23L << 11 | 59L << 5 | 29;
        try (ZipBundle bundle =
                open(ZipBuilder.of(text("a.txt").time(dos), text("b.txt").time(0)))) {
            assertThat(bundle.members().get(0).modified()).contains(LocalDateTime.of(2025, 7, 25, 23, 59, 58));
            assertThat(bundle.members().get(1).modified()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0, TRADITIONAL", "1, 99, AES", "65, 8, STRONG"})
    void encryptedMemberIsReportedWithItsScheme(int flags, int method, EncryptionScheme scheme) throws IOException {
        assertThat(problemsOf(text("a.txt").flag(flags).method(method)))
                .containsExactly(ofMember(ProblemKind.ENCRYPTED_MEMBER, "a.txt", new ProblemDetail.Encryption(scheme)));
    }

    @ParameterizedTest
    @CsvSource({"14, LZMA", "98, PPMd", "93, Zstandard", "95, XZ", "6, imploded", "77, 77"})
    void methodThatIsNotReadIsNamed(int method, String name) throws IOException {
        assertThat(problemsOf(text("a.txt").method(method)))
                .containsExactly(
                        ofMember(ProblemKind.UNSUPPORTED_METHOD, "a.txt", new ProblemDetail.Method(method, name)));
    }

    @ParameterizedTest
    @EnumSource(HeaderField.class)
    void headersThatDisagreeAreReportedWithTheField(HeaderField field) throws IOException {
        ZipMemberBuilder member = text("a.txt");
        switch (field) {
            case SIGNATURE -> member.offset(1);
            case NAME -> member.localName("b.txt");
            case METHOD -> member.localMethod(8);
            case ENCRYPTION -> member.localFlags(1);
            case CRC32 -> member.localCrc32(7);
            case SIZE -> member.localSize(7);
            case COMPRESSED_SIZE -> member.localCompressedSize(7);
        }
        // The offset of the first header also says what stands before it; here nothing readable does.
        assertThat(problemsOf(member).stream().filter(problem -> problem.kind() != ProblemKind.PREPENDED_DATA))
                .containsExactly(ofMember(ProblemKind.HEADER_MISMATCH, "a.txt", new ProblemDetail.Field(field)));
    }

    @Test
    void memberThatReachesIntoTheDirectoryLiesOutside() throws IOException {
        ZipMemberBuilder member = text("a.txt").compressedSize(20);
        assertThat(problemsOf(member))
                .containsExactly(ofMember(ProblemKind.OUTSIDE_OF_FILE, "a.txt", measured(55, 51)));
    }

    @Test
    void memberBehindTheEndOfTheFileLiesOutside() throws IOException {
        ZipMemberBuilder member = text("a.txt").offset(1_000_000);
        assertThat(problemsOf(member)).extracting(BundleProblem::kind).containsExactly(ProblemKind.OUTSIDE_OF_FILE);
    }

    @Test
    void twoHeadersForTheSameBytesOverlap() throws IOException {
        ZipBuilder zip = ZipBuilder.of(text("a.txt"), text("b.txt").offset(0).localName("a.txt"));
        assertThat(problemsOf(zip))
                .contains(ofMember(ProblemKind.OVERLAPPING_MEMBERS, "b.txt", new ProblemDetail.OtherMember("a.txt")));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void overlapOfTwoBytesIsTolerated(int bytes, boolean reported) throws IOException {
        ZipMemberBuilder longer = text("a.txt");
        int size = "content of a.txt".length() + bytes;
        ZipBuilder zip = ZipBuilder.of(longer.compressedSize(size).size(size), text("b.txt"));
        assertThat(problemsOf(zip).stream().anyMatch(problem -> problem.kind() == ProblemKind.OVERLAPPING_MEMBERS))
                .isEqualTo(reported);
    }

    @Test
    void memberAboveTheRatioIsABombAndIsNotInflated() throws IOException {
        ZipMemberBuilder member = ZipMemberBuilder.deflated("a.txt", new byte[100_000]);
        ZipLimits limits = ZipLimits.defaults().withMaxRatio(100, 5_000);
        try (ZipBundle bundle = open(ZipBuilder.of(member, text("b.txt")).build(), limits)) {
            BundleProblem bomb = bundle.problems().get(0);
            assertThat(bomb.kind()).isEqualTo(ProblemKind.BOMB);
            assertThat(bundle.verify(bundle.members().get(0)).problems()).containsExactly(bomb);
        }
    }

    @Test
    void smallMemberMayCompressWell() throws IOException {
        assertThat(problemsOf(ZipMemberBuilder.deflated("a.txt", new byte[100_000])))
                .isEmpty();
    }

    @Test
    void membersThatAreTooLargeTogetherAreABomb() throws IOException {
        ZipLimits limits = ZipLimits.defaults().withMaxTotalBytes(31);
        try (ZipBundle bundle = open(ZipBuilder.of(text("a.txt"), text("b.txt")).build(), limits)) {
            assertThat(bundle.problems()).containsExactly(ofBundle(ProblemKind.BOMB, measured(32, 31)));
            assertThat(bundle.members()).noneMatch(BundleMember::readable);
        }
    }

    @Test
    void sizesThatOverflowTogetherAreABomb() throws IOException {
        ZipBuilder zip = ZipBuilder.of(
                text("a.txt").zip64().size(Long.MAX_VALUE),
                text("b.txt").zip64().size(-1));
        assertThat(problemsOf(zip)).contains(ofBundle(ProblemKind.BOMB, measured(Long.MAX_VALUE, 64L << 20)));
    }

    @Test
    void symbolicLinkIsReported() throws IOException {
        assertThat(problemsOf(text("a.txt").unixMode(0120777)))
                .containsExactly(BundleProblem.ofMember(ProblemKind.SYMBOLIC_LINK, "a.txt"));
    }

    @Test
    void deviceIsReported() throws IOException {
        assertThat(problemsOf(text("a.txt").unixMode(0060644)))
                .containsExactly(ofMember(ProblemKind.SPECIAL_FILE, "a.txt", measured(0060644, 0)));
    }

    @Test
    void pipeThatHasContentIsAnOrdinaryFileMadeFromStandardInput() throws IOException {
        assertThat(problemsOf(text("a.txt").unixMode(0010600))).isEmpty();
    }

    @Test
    void ordinaryUnixModesAreFine() throws IOException {
        assertThat(problemsOf(text("a.txt").unixMode(0100644))).isEmpty();
    }

    @Test
    void folderWithDataIsReported() throws IOException {
        assertThat(problemsOf(ZipMemberBuilder.stored("a/", "hidden")))
                .containsExactly(ofMember(ProblemKind.FOLDER_WITH_DATA, "a/", measured(6, 0)));
    }
}
