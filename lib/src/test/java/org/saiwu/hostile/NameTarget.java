package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.saiwu.bundle.BundleMember;
import org.saiwu.bundle.ZipBundle;
import org.saiwu.bundle.ZipLimits;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;

/** Names of members in any bytes: the input is up to 200 of them, each after a byte of its length and one of its flags. */
public final class NameTarget implements FuzzTarget {
    private static final int MOST_NAMES = 200;
    private static final int UTF8 = 1;
    private static final int UNICODE_FIELD = 2;

    private final Path folder;

    public NameTarget(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<byte[]> seeds() {
        Charset gbk = Charset.forName("GBK");
        byte[] utf8 = "课件\\教案.docx".getBytes(StandardCharsets.UTF_8);
        return List.of(
                named(0, "材料/报名表.docx".getBytes(gbk)),
                named(UTF8, utf8),
                named(0, utf8),
                named(UNICODE_FIELD, utf8),
                named(0, "../con.txt".getBytes(StandardCharsets.US_ASCII)),
                named(UTF8, "a\u202Egnp.exe".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] named(int flags, byte... name) {
        byte[] input = new byte[name.length + 2];
        input[0] = (byte) name.length;
        input[1] = (byte) flags;
        System.arraycopy(name, 0, input, 2, name.length);
        return input;
    }

    @Override
    public void take(byte[] input) throws IOException {
        List<ZipMemberBuilder> members = new ArrayList<>();
        for (int at = 0; at + 2 <= input.length && members.size() < MOST_NAMES; ) {
            int end = Math.min(input.length, at + 2 + (input[at] & 0xff));
            byte[] name = Arrays.copyOfRange(input, at + 2, end);
            ZipMemberBuilder member = ZipMemberBuilder.stored("x", "").rawName(name);
            if ((input[at + 1] & UTF8) != 0) {
                member.utf8Flag();
            }
            if ((input[at + 1] & UNICODE_FIELD) != 0) {
                member.unicodePath(new String(name, StandardCharsets.UTF_8), name);
            }
            members.add(member);
            at = end;
        }
        Path file = ZipBuilder.of(members.toArray(new ZipMemberBuilder[0])).write(folder, "names.zip");
        try (ZipBundle zip = ZipBundle.open(file, ZipLimits.defaults())) {
            assertThat(zip.members()).hasSameSizeAs(members);
            for (BundleMember member : zip.members()) {
                assertThat(member.name()).doesNotContain("\\");
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(member.name()))
                        .as("no half characters")
                        .isTrue();
            }
        } finally {
            Files.delete(file);
        }
    }
}
