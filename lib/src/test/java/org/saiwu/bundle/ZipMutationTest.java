package org.saiwu.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;

/** Zips changed at random: whatever comes out, opening and reading end, within the limits, with nothing but results. */
class ZipMutationTest extends BundleTest {
    private static final int CASES_OF_EACH = 1_200;
    private static final long MOST_BYTES = 200_000;

    private static List<byte[]> seeds() {
        Charset gbk = Charset.forName("GBK");
        byte[] zeros = new byte[20_000];
        return List.of(
                ZipBuilder.of(
                                text("a.txt"),
                                ZipMemberBuilder.deflated("材料/b.txt", zeros),
                                text("c").nameIn(gbk, "课件\\教案.docx"))
                        .build(),
                ZipBuilder.of(
                                text("a.txt").zip64(),
                                ZipMemberBuilder.deflated("b.txt", zeros)
                                        .zip64()
                                        .descriptor())
                        .zip64()
                        .build(),
                ZipBuilder.of(text("a.txt").unicodePath("课.txt", utf8("a.txt")))
                        .uncountedPrefix(new byte[50])
                        .comment(ZipBuilder.of(text("b.txt")).build())
                        .build(),
                ZipBuilder.of(
                                ZipMemberBuilder.deflated("a.txt", zeros).method(9),
                                ZipMemberBuilder.deflated("b.txt", zeros).method(12))
                        .build());
    }

    @Test
    void changedZipsNeverDoMoreThanBeReported() {
        Random random = new Random(20260725);
        Path file = folder.resolve("changed.zip");
        ZipLimits limits = ZipLimits.defaults().withMaxTotalBytes(MOST_BYTES).withMaxMembers(100);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (byte[] seed : seeds()) {
                for (int i = 0; i < CASES_OF_EACH; i++) {
                    Files.write(file, change(seed, random));
                    readAll(file, limits);
                }
            }
        });
    }

    private static void readAll(Path file, ZipLimits limits) throws IOException {
        try (ZipBundle bundle = ZipBundle.open(file, limits)) {
            long bytes = 0;
            for (BundleMember member : bundle.members()) {
                Verification verification = bundle.verify(member);
                bytes += verification.size();
                assertThat(verification.size()).isLessThanOrEqualTo(member.size());
                if (verification.intact()) {
                    assertThat(verification.crc32()).isEqualTo(member.crc32());
                    assertThat(verification.size()).isEqualTo(member.size());
                }
                member.data().ifPresent(range -> assertThat(range.end()).isLessThanOrEqualTo(bundle.size()));
            }
            assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(bundle.members()).hasSizeLessThanOrEqualTo(100);
        }
    }

    private static byte[] change(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) random.nextInt(256);
                case 3 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)), (byte) -1);
                case 4 -> bytes = grow(bytes, at, random);
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(64), bytes.length - Math.max(at, from));
                    System.arraycopy(bytes.clone(), from, bytes, at, length);
                }
            }
        }
        return bytes;
    }

    private static byte[] grow(byte[] bytes, int at, Random random) {
        byte[] added = new byte[random.nextInt(40)];
        random.nextBytes(added);
        byte[] grown = Arrays.copyOf(bytes, bytes.length + added.length);
        System.arraycopy(added, 0, grown, at, added.length);
        System.arraycopy(bytes, at, grown, at + added.length, bytes.length - at);
        return grown;
    }
}
