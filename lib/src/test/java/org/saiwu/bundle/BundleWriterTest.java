package org.saiwu.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundleWriterTest extends BundleTest {
    private static final List<BundleSource> SOURCES = List.of(
            BundleSource.ofBytes("视频/应用视频.mp4", new byte[5000]),
            BundleSource.ofBytes("案例介绍.txt", new byte[5000]),
            BundleSource.ofBytes("a.txt", utf8("a")));

    @Test
    void whatIsWrittenIsReadWithoutAProblem() throws IOException {
        Path target = folder.resolve("entry.zip");
        BundleWriter.write(target, SOURCES);
        try (ZipBundle bundle = ZipBundle.open(target, ZipLimits.defaults())) {
            assertThat(bundle.problems()).isEmpty();
            assertThat(bundle.members())
                    .extracting(BundleMember::name)
                    .containsExactly("a.txt", "案例介绍.txt", "视频/应用视频.mp4");
            assertThat(bundle.members()).extracting(BundleMember::decoding).containsOnly(NameDecoding.UTF8_FLAG);
            assertThat(bundle.members()).extracting(BundleMember::stored).containsExactly(false, false, true);
            assertThat(bundle.members().get(0).modified()).contains(LocalDateTime.of(1980, 2, 1, 0, 0));
        }
    }

    @Test
    void bytesDependOnTheSourcesOnly() throws IOException {
        Path one = folder.resolve("one.zip");
        Path other = folder.resolve("other.zip");
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            BundleWriter.write(one, SOURCES);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            BundleWriter.write(other, List.of(SOURCES.get(2), SOURCES.get(0), SOURCES.get(1)));
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void nameThatCannotBeUnpackedIsRefused() {
        List<BundleSource> sources = List.of(BundleSource.ofBytes("../a.txt", new byte[1]));
        assertThatThrownBy(() -> BundleWriter.write(folder.resolve("a.zip"), sources))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CLIMBING_PATH");
    }

    @Test
    void sourceThatFailsLeavesTheTargetAsItWas() throws IOException {
        Path target = Files.writeString(folder.resolve("a.zip"), "before");
        List<BundleSource> sources = List.of(new BundleSource("a.txt", BundleSource.Storage.DEFLATED, () -> {
            throw new FileNotFoundException("a.txt");
        }));
        assertThatThrownBy(() -> BundleWriter.write(target, sources)).isInstanceOf(FileNotFoundException.class);
        assertThat(target).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
