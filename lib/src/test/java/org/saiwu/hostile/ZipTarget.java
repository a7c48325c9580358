package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.saiwu.bundle.BundleMember;
import org.saiwu.bundle.BundleUnreadableException;
import org.saiwu.bundle.Checksums;
import org.saiwu.bundle.InsufficientSpaceException;
import org.saiwu.bundle.RunFolder;
import org.saiwu.bundle.Verification;
import org.saiwu.bundle.ZipBundle;
import org.saiwu.bundle.ZipLimits;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;

/** A zip: its structure, and every member that is not too large, read and extracted. */
public final class ZipTarget implements FuzzTarget {
    private static final long MOST_EXTRACTED = 1 << 20;

    private final Path folder;

    public ZipTarget(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<byte[]> seeds() {
        byte[] text = "一、背景\n".repeat(30).getBytes(StandardCharsets.UTF_8);
        ZipMemberBuilder deflated = ZipMemberBuilder.deflated("案例/介绍.txt", text);
        ZipMemberBuilder gbk = ZipMemberBuilder.stored("x", "abc").nameIn(Charset.forName("GBK"), "素材\\图.jpg");
        return List.of(
                ZipBuilder.of().build(),
                ZipBuilder.of(deflated, gbk).build(),
                ZipBuilder.of(ZipMemberBuilder.deflated("a.txt", text).descriptor(), gbk)
                        .build(),
                ZipBuilder.of(ZipMemberBuilder.stored("b.txt", text).zip64(), deflated)
                        .build());
    }

    @Override
    public void take(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("zip.zip"), input);
        try (RunFolder run = RunFolder.create(folder);
                ZipBundle zip = ZipBundle.open(file, ZipLimits.defaults())) {
            for (BundleMember member : zip.members()) {
                assertThat(member.name()).doesNotContain("\\");
                if (member.size() <= MOST_EXTRACTED) {
                    read(zip, member, run);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void read(ZipBundle zip, BundleMember member, RunFolder run) throws IOException {
        Verification verification = zip.read(member, Checksums.CRC32_AND_SHA256, bytes -> bytes.skipNBytes(0));
        assertThat(verification.size()).isBetween(0L, member.size());
        try {
            Path extracted = zip.extract(member, run).file();
            assertThat(verification.intact()).isTrue();
            assertThat(extracted.getParent()).isEqualTo(run.path());
            assertThat(extracted).hasSize(member.size());
            run.release(extracted);
        } catch (BundleUnreadableException refused) {
            assertThat(verification.intact()).isFalse();
        } catch (InsufficientSpaceException full) {
            assertThat(full.needed()).isGreaterThan(full.available());
        }
    }
}
