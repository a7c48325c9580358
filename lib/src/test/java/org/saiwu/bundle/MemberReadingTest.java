package org.saiwu.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;

class MemberReadingTest extends BundleTest {
    private static final byte[] CONTENT = utf8("the same text, again and again and again and again");

    private static ZipMemberBuilder deflated() {
        return ZipMemberBuilder.deflated("a.txt", CONTENT);
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream packed = new BZip2CompressorOutputStream(out)) {
            packed.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void everyMethodGivesTheBytes() throws IOException {
        // A deflate stream that goes back no further than 32 KiB, in matches shorter than 258, is Deflate64 too.
        List<ZipMemberBuilder> members = List.of(
                ZipMemberBuilder.stored("a.txt", CONTENT),
                deflated(),
                deflated().method(9),
                deflated().method(12).packed(bzip2(CONTENT)));
        for (ZipMemberBuilder member : members) {
            try (ZipBundle bundle = open(ZipBuilder.of(member));
                    InputStream stream = bundle.open(bundle.members().get(0))) {
                assertThat(stream.readAllBytes()).isEqualTo(CONTENT);
            }
        }
    }

    @Test
    void wrongChecksumIsReportedAtTheEnd() throws IOException {
        long right = ZipMemberBuilder.checksum(CONTENT);
        assertThat(verificationOf(deflated().crc32(7)))
                .containsExactly(ofMember(ProblemKind.WRONG_CHECKSUM, "a.txt", measured(right, 7)));
    }

    @Test
    void streamThrowsWhatIsWrong() throws IOException {
        try (ZipBundle bundle = open(ZipBuilder.of(deflated().crc32(7)));
                InputStream stream = bundle.open(bundle.members().get(0))) {
            assertThatThrownBy(stream::readAllBytes)
                    .isInstanceOfSatisfying(
                            BundleUnreadableException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(ProblemKind.WRONG_CHECKSUM));
        }
    }

    @Test
    void memberThatInflatesToMoreStopsAtItsDeclaredSize() throws IOException {
        byte[] bomb = ZipMemberBuilder.deflate(new byte[10_000_000]);
        ZipMemberBuilder member = deflated().packed(bomb).size(100).crc32(0);
        assertThat(verificationOf(member))
                .containsExactly(ofMember(ProblemKind.WRONG_SIZE, "a.txt", measured(101, 100)));
    }

    @Test
    void memberThatInflatesToLessIsReported() throws IOException {
        assertThat(verificationOf(deflated().size(60)))
                .containsExactly(ofMember(ProblemKind.WRONG_SIZE, "a.txt", measured(CONTENT.length, 60)));
    }

    @Test
    void storedMemberOfAnotherSizeIsReported() throws IOException {
        assertThat(verificationOf(text("a.txt").size(99)))
                .containsExactly(ofMember(ProblemKind.WRONG_SIZE, "a.txt", measured(16, 99)));
    }

    @Test
    void bytesThatAreNoDeflateStreamAreCorrupt() throws IOException {
        for (int method : new int[] {8, 9, 12}) {
            byte[] nonsense = new byte[100];
            Arrays.fill(nonsense, (byte) 0xff);
            assertThat(verificationOf(deflated().method(method).packed(nonsense)))
                    .extracting(BundleProblem::kind)
                    .containsExactly(ProblemKind.CORRUPT_DATA);
        }
    }

    @Test
    void deflateStreamThatBreaksOffIsCorrupt() throws IOException {
        byte[] packed = ZipMemberBuilder.deflate(CONTENT);
        assertThat(verificationOf(deflated().packed(Arrays.copyOf(packed, packed.length - 4))))
                .extracting(BundleProblem::kind)
                .containsExactly(ProblemKind.CORRUPT_DATA);
    }

    @Test
    void bytesBehindTheDeflateStreamAreLeftOver() throws IOException {
        byte[] packed = ZipMemberBuilder.deflate(CONTENT);
        assertThat(verificationOf(deflated().packed(Arrays.copyOf(packed, packed.length + 9))))
                .containsExactly(
                        ofMember(ProblemKind.LEFTOVER_DATA, "a.txt", measured(packed.length, packed.length + 9)));
    }

    @Test
    void archiveInsideIsToldByItsContent() throws IOException {
        byte[] inner = ZipBuilder.of(text("a.txt")).build();
        assertThat(verificationOf(ZipMemberBuilder.stored("课件.dat", inner)))
                .containsExactly(
                        ofMember(ProblemKind.NESTED_ARCHIVE, "课件.dat", new ProblemDetail.Content(ContentKind.ZIP)));
    }

    @Test
    void documentsThatAreZipsAreNoArchives() throws IOException {
        byte[] word = ZipBuilder.of(text("[Content_Types].xml")).build();
        byte[] courseware = ZipBuilder.of(text("Board.xml")).build();
        assertThat(verificationOf(ZipMemberBuilder.stored("案例", word))).isEmpty();
        assertThat(verificationOf(ZipMemberBuilder.stored("课件.ENBX", courseware)))
                .isEmpty();
    }

    @Test
    void restThatTheSinkLeftIsCheckedToo() throws IOException {
        try (ZipBundle bundle = open(ZipBuilder.of(deflated().crc32(7)))) {
            Verification verification = bundle.read(bundle.members().get(0), bytes -> {
                assertThat(bytes.read()).isEqualTo('t');
                bytes.close();
            });
            assertThat(verification.intact()).isFalse();
            assertThat(verification.size()).isEqualTo(CONTENT.length);
        }
    }

    @Test
    void badContentIsAResultWhateverTheSinkMakesOfIt() throws IOException {
        try (ZipBundle bundle = open(ZipBuilder.of(deflated().crc32(7)))) {
            Verification verification = bundle.read(bundle.members().get(0), bytes -> {
                try {
                    bytes.readAllBytes();
                } catch (IOException e) {
                    throw new IOException("not a document", e);
                }
            });
            assertThat(verification.problems())
                    .extracting(BundleProblem::kind)
                    .containsExactly(ProblemKind.WRONG_CHECKSUM);
        }
    }

    @Test
    void failureOfTheSinkItselfIsThrown() throws IOException {
        try (ZipBundle bundle = open(ZipBuilder.of(deflated()))) {
            assertThatThrownBy(() -> bundle.read(bundle.members().get(0), bytes -> {
                        throw new FileNotFoundException("target");
                    }))
                    .isInstanceOf(FileNotFoundException.class);
        }
    }

    @Test
    void fileThatShrinksWhileReadIsTheDisksFault() throws IOException {
        Path file =
                ZipBuilder.of(ZipMemberBuilder.stored("a.mp4", new byte[1000])).write(folder, "a.zip");
        try (ZipBundle bundle = ZipBundle.open(file, ZipLimits.defaults())) {
            Files.write(file, new byte[100]);
            assertThatThrownBy(() -> bundle.verify(bundle.members().get(0)))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(BundleUnreadableException.class);
        }
    }

    @Test
    void digestIsComputedWhenAskedFor() throws IOException {
        Path file = Files.write(folder.resolve("same.txt"), CONTENT);
        try (ZipBundle bundle = open(ZipBuilder.of(deflated()))) {
            BundleMember member = bundle.members().get(0);
            assertThat(bundle.read(member, Checksums.CRC32_AND_SHA256, bytes -> {})
                            .sha256())
                    .contains(FileChecksum.sha256(file));
            assertThat(bundle.verify(member).sha256()).isEmpty();
            assertThat(FileChecksum.declaredBy(member)).isEqualTo(FileChecksum.of(file));
        }
    }

    @Test
    void comparisonFindsTheFirstByteThatDiffers() throws IOException {
        byte[] large = new byte[300_000];
        byte[] other = large.clone();
        other[200_000] = 1;
        Path file = folder.resolve("main.mp4");
        try (ZipBundle bundle = open(ZipBuilder.of(ZipMemberBuilder.deflated("a.mp4", large)))) {
            BundleMember member = bundle.members().get(0);
            assertThat(difference(bundle, member, Files.write(file, large))).isEqualTo(-1);
            assertThat(difference(bundle, member, Files.write(file, other))).isEqualTo(200_000);
            assertThat(difference(bundle, member, Files.write(file, Arrays.copyOf(large, 299_999))))
                    .isEqualTo(299_999);
            assertThat(difference(bundle, member, Files.write(file, Arrays.copyOf(large, 300_001))))
                    .isEqualTo(300_000);
        }
    }

    private static long difference(ZipBundle bundle, BundleMember member, Path file) throws IOException {
        ContentComparison comparison = new ContentComparison(file);
        assertThat(bundle.read(member, comparison).intact()).isTrue();
        return comparison.firstDifference().orElse(-1);
    }

    @Test
    void severalThreadsReadOneBundle() throws IOException {
        ZipBuilder zip = new ZipBuilder();
        for (int i = 0; i < 64; i++) {
            zip.add(ZipMemberBuilder.deflated(i + ".txt", utf8("text " + i).clone()));
        }
        try (ZipBundle bundle = open(zip)) {
            assertThat(IntStream.range(0, 64).parallel().allMatch(i -> intact(bundle, i)))
                    .isTrue();
        }
    }

    private static boolean intact(ZipBundle bundle, int index) {
        try {
            return bundle.verify(bundle.members().get(index)).intact();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void encryptedMemberGivesItsObstacle() throws IOException {
        try (ZipBundle bundle = open(ZipBuilder.of(text("a.txt").flag(1)))) {
            BundleMember member = bundle.members().get(0);
            assertThatThrownBy(() -> bundle.open(member)).isInstanceOf(BundleUnreadableException.class);
            assertThat(bundle.verify(member).problems())
                    .containsExactly(member.obstacle().orElseThrow());
        }
    }
}
