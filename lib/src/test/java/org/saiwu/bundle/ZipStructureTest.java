package org.saiwu.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipBytes;
import org.saiwu.bundle.testing.ZipMemberBuilder;

class ZipStructureTest extends BundleTest {

    private static ZipBuilder good() {
        return ZipBuilder.of(text("a.txt"), ZipMemberBuilder.deflated("b.txt", new byte[1000]));
    }

    @Test
    void plainZipHasItsMembersAndNoProblem() throws IOException {
        try (ZipBundle bundle = open(good())) {
            assertThat(bundle.problems()).isEmpty();
            assertThat(bundle.members()).extracting(BundleMember::name).containsExactly("a.txt", "b.txt");
            assertThat(bundle.members())
                    .allSatisfy(
                            member -> assertThat(bundle.verify(member).intact()).isTrue());
        }
    }

    @Test
    void emptyZipIsAZip() throws IOException {
        assertThat(problemsOf(new ZipBuilder())).isEmpty();
    }

    @Test
    void zip64IsRead() throws IOException {
        ZipBuilder zip = ZipBuilder.of(
                        text("a.txt").zip64(), text("b.txt").zip64().descriptor())
                .zip64();
        try (ZipBundle bundle = open(zip)) {
            assertThat(bundle.problems()).isEmpty();
            assertThat(bundle.members()).hasSize(2).allSatisfy(member -> assertThat(
                            bundle.verify(member).intact())
                    .isTrue());
        }
    }

    @Test
    void zip64RecordWhereNoneIsNeededIsFine() throws IOException {
        assertThat(problemsOf(good().needlessZip64())).isEmpty();
        assertThat(namesOf(good().needlessZip64())).containsExactly("a.txt", "b.txt");
    }

    @Test
    void dataDescriptorsAreNoMismatch() throws IOException {
        ZipBuilder zip =
                ZipBuilder.of(ZipMemberBuilder.deflated("a.txt", utf8("aaaa")).descriptor(), text("b.txt"));
        try (ZipBundle bundle = open(zip)) {
            assertThat(bundle.problems()).isEmpty();
            assertThat(bundle.verify(bundle.members().get(0)).intact()).isTrue();
        }
    }

    @Test
    void commentMayContainTheSignatureOfTheEnd() throws IOException {
        byte[] fake = new ZipBytes().u32(0x06054b50L).bytes(new byte[40]).toByteArray();
        assertThat(namesOf(good().comment(fake))).containsExactly("a.txt", "b.txt");
        assertThat(problemsOf(good().comment(fake))).isEmpty();
    }

    @Test
    void storedZipInsideIsNotTakenForTheWhole() throws IOException {
        ZipBuilder zip = ZipBuilder.of(ZipMemberBuilder.stored("inner.zip", good().build()));
        assertThat(namesOf(zip)).containsExactly("inner.zip");
        assertThat(problemsOf(zip)).isEmpty();
    }

    @Test
    void secondDirectoryInTheCommentIsAmbiguous() throws IOException {
        byte[] other = ZipBuilder.of(text("other.txt")).build();
        assertThat(problemsOf(good().comment(other)))
                .extracting(BundleProblem::kind)
                .contains(ProblemKind.AMBIGUOUS_DIRECTORY);
    }

    @Test
    void cutZipShowsTheMembersThatAreWhole() throws IOException {
        byte[] whole = ZipBuilder.of(text("a.txt"), ZipMemberBuilder.stored("b.mp4", new byte[500]))
                .build();
        try (ZipBundle bundle = open(Arrays.copyOf(whole, 300))) {
            assertThat(bundle.problems()).containsExactly(ofBundle(ProblemKind.TRUNCATED, measured(300, 51)));
            assertThat(bundle.members()).extracting(BundleMember::readable).containsExactly(true, false);
            assertThat(bundle.verify(bundle.members().get(0)).intact()).isTrue();
        }
    }

    @Test
    void cutMemberOfUnknownLengthIsNotTakenForAnEmptyOne() throws IOException {
        byte[] whole = ZipBuilder.of(
                        ZipMemberBuilder.deflated("b.mp4", new byte[500]).descriptor())
                .build();
        try (ZipBundle bundle = open(Arrays.copyOf(whole, 40))) {
            assertThat(bundle.problems()).containsExactly(ofBundle(ProblemKind.TRUNCATED, measured(40, 0)));
            assertThat(bundle.members()).extracting(BundleMember::readable).containsExactly(false);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cutZipIsNotTakenForTheDocumentThatItHolds(boolean descriptor) throws IOException {
        ZipMemberBuilder document = ZipMemberBuilder.stored("a.docx", good().build());
        ZipBuilder zip = ZipBuilder.of(
                descriptor ? document.descriptor() : document, ZipMemberBuilder.stored("b.mp4", new byte[5000]));
        try (ZipBundle bundle = open(Arrays.copyOf(zip.build(), 1000))) {
            assertThat(bundle.problems()).extracting(BundleProblem::kind).containsExactly(ProblemKind.TRUNCATED);
            assertThat(bundle.members()).extracting(BundleMember::name).contains("a.docx");
        }
    }

    @Test
    void zipCutRightBehindTheDocumentThatItHoldsIsTruncated() throws IOException {
        byte[] inner = good().build();
        byte[] whole = ZipBuilder.of(text("a.txt"), ZipMemberBuilder.stored("b.docx", inner))
                .build();
        int end = 51 + 36 + inner.length;
        assertThat(problemsOf(Arrays.copyOf(whole, end)))
                .containsExactly(ofBundle(ProblemKind.TRUNCATED, measured(end, end)));
    }

    @Test
    void zipBehindAnotherIsReadAndTheOtherReported() throws IOException {
        assertThat(problemsOf(
                        good().uncountedPrefix(ZipBuilder.of(text("c.txt")).build())))
                .containsExactly(ofBundle(ProblemKind.PREPENDED_DATA, new ProblemDetail.Content(ContentKind.ZIP)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rar!\u001a\7\1\0", "7z\u00bc\u00af'\u001c", "\u001f\u008b\b"})
    void otherArchiveIsNotTakenForTheDocumentThatItHolds(String signature) throws IOException {
        byte[] start = Arrays.copyOf(signature.getBytes(StandardCharsets.ISO_8859_1), 100);
        for (ZipBuilder zip : new ZipBuilder[] {good(), good().suffix(new byte[50])}) {
            try (ZipBundle bundle = open(zip.uncountedPrefix(start))) {
                assertThat(bundle.problems())
                        .containsExactly(
                                ofBundle(ProblemKind.NOT_A_ZIP, new ProblemDetail.Content(ContentKind.of(start, 100))));
                assertThat(bundle.members()).isEmpty();
            }
        }
    }

    @Test
    void zipWithoutItsDirectoryIsTruncated() throws IOException {
        assertThat(problemsOf(ZipBuilder.of(text("a.txt")).withoutDirectory()))
                .containsExactly(ofBundle(ProblemKind.TRUNCATED, measured(51, 51)));
    }

    @Test
    void zipWithoutItsEndIsTruncated() throws IOException {
        assertThat(problemsOf(ZipBuilder.of(text("a.txt")).withoutEnd()))
                .containsExactly(ofBundle(ProblemKind.TRUNCATED, measured(102, 51)));
    }

    @Test
    void zerosWhereTheEndShouldBeAreATruncation() throws IOException {
        assertThat(problemsOf(ZipBuilder.of(text("a.txt")).withoutDirectory().suffix(new byte[2000])))
                .containsExactly(ofBundle(ProblemKind.TRUNCATED, measured(2051, 51)));
    }

    @Test
    void lastVolumeOfASplitZipSaysSo() throws IOException {
        assertThat(problemsOf(good().disk(2))).contains(ofBundle(ProblemKind.SPLIT_ARCHIVE, measured(3, 3)));
    }

    @Test
    void firstVolumeOfASplitZipSaysSo() throws IOException {
        ZipBuilder zip = ZipBuilder.of(text("a.txt"))
                .prefix((byte) 'P', (byte) 'K', (byte) 7, (byte) 8)
                .withoutDirectory();
        assertThat(problemsOf(zip)).containsExactly(ofBundle(ProblemKind.SPLIT_ARCHIVE, measured(1, 0)));
    }

    @Test
    void firstPartOfACutFileIsAVolumeByItsName() throws IOException {
        Path file = ZipBuilder.of(text("a.txt")).withoutDirectory().write(folder, "entry.zip.001");
        try (ZipBundle bundle = ZipBundle.open(file, ZipLimits.defaults())) {
            assertThat(bundle.problems()).containsExactly(ofBundle(ProblemKind.SPLIT_ARCHIVE, measured(1, 0)));
        }
    }

    @Test
    void markerOfASplitZipThatFitsOneVolumeIsFine() throws IOException {
        ZipBuilder zip = good().prefix((byte) 'P', (byte) 'K', (byte) '0', (byte) '0');
        assertThat(problemsOf(zip)).isEmpty();
    }

    @Test
    void programBeforeTheZipIsReportedAndMembersAreStillFound() throws IOException {
        byte[] program = Arrays.copyOf(utf8("MZ"), 700);
        for (ZipBuilder zip : new ZipBuilder[] {good().prefix(program), good().uncountedPrefix(program)}) {
            try (ZipBundle bundle = open(zip)) {
                assertThat(bundle.problems())
                        .containsExactly(ofBundle(
                                ProblemKind.PREPENDED_DATA, new ProblemDetail.Content(ContentKind.WINDOWS_PROGRAM)));
                assertThat(bundle.verify(bundle.members().get(1)).intact()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5_000, 500_000})
    void bytesAfterTheZipAreReported(int count) throws IOException {
        assertThat(problemsOf(good().suffix(new byte[count])))
                .containsExactly(ofBundle(ProblemKind.TRAILING_DATA, measured(count, 0)));
    }

    @Test
    void cutCommentIsATruncationAndMembersAreStillFound() throws IOException {
        byte[] whole = ZipBuilder.of(text("a.txt")).comment("made by hand").build();
        try (ZipBundle bundle = open(Arrays.copyOf(whole, whole.length - 4))) {
            assertThat(bundle.problems()).extracting(BundleProblem::kind).containsExactly(ProblemKind.TRUNCATED);
            assertThat(bundle.members()).hasSize(1);
        }
    }

    @Test
    void directoryThatLiesElsewhereIsDamaged() throws IOException {
        byte[] zip = good().directoryOffset(7).build();
        zip[zip.length - 10] ^= 1;
        assertThat(problemsOf(zip)).contains(ofBundle(ProblemKind.DAMAGED_DIRECTORY, measured(0, 2)));
    }

    @Test
    void wrongSizeOfTheDirectoryIsReportedAndMembersAreStillFound() throws IOException {
        byte[] zip = good().build();
        zip[zip.length - 10] ^= 1;
        try (ZipBundle bundle = open(zip)) {
            assertThat(bundle.problems())
                    .containsExactly(ofBundle(ProblemKind.WRONG_DIRECTORY_SIZE, measured(102, 103)));
            assertThat(bundle.members()).hasSize(2);
        }
    }

    @Test
    void directoryWithFewerHeadersThanDeclaredIsDamaged() throws IOException {
        assertThat(problemsOf(good().entries(3)))
                .containsExactly(ofBundle(ProblemKind.DAMAGED_DIRECTORY, measured(2, 3)));
    }

    @Test
    void encryptedDirectoryIsReported() throws IOException {
        assertThat(problemsOf(good().directorySignature(0x08064b50)))
                .containsExactly(BundleProblem.ofBundle(ProblemKind.ENCRYPTED_DIRECTORY));
    }

    @Test
    void membersAboveTheLimitAreNotListed() throws IOException {
        try (ZipBundle bundle = open(good().build(), ZipLimits.defaults().withMaxMembers(1))) {
            assertThat(bundle.problems()).containsExactly(ofBundle(ProblemKind.TOO_MANY_MEMBERS, measured(2, 1)));
            assertThat(bundle.members()).hasSize(1);
        }
    }

    @Test
    void missingFileIsTheDisksFault() {
        assertThatThrownBy(() -> ZipBundle.open(folder.resolve("none.zip"), ZipLimits.defaults()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void openedFileCanBeDeletedAfterClosing() throws IOException {
        Path file = good().write(folder, "a.zip");
        ZipBundle.open(file, ZipLimits.defaults()).close();
        Files.delete(file);
        assertThat(file).doesNotExist();
    }

    @Test
    void fiftyThousandMembersAreListed() throws IOException {
        ZipBuilder zip = new ZipBuilder();
        for (int i = 0; i < 50_000; i++) {
            zip.add(String.format(Locale.ROOT, "材料/%05d.txt", i), "x");
        }
        try (ZipBundle bundle = open(zip)) {
            assertThat(bundle.members()).hasSize(50_000);
            assertThat(bundle.problems()).isEmpty();
        }
    }
}
