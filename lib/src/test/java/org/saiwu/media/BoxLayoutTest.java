package org.saiwu.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.media.BoxLayout.Problem;

class BoxLayoutTest {

    private static final byte[] FTYP = box("ftyp", text("isom"), new byte[4], text("mp41"));
    private static final byte[] DATA = box("mdat", filled(100));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void indexBeforeDataIsAFastStart() throws IOException {
        BoxLayout layout = layout(FTYP, movie("\0\0\0\0"), DATA);
        assertThat(layout.fastStart()).isTrue();
        assertThat(layout.problems()).isEmpty();
        assertThat(layout.incomplete()).isFalse();
        assertThat(layout.majorBrand()).contains("isom");
        assertThat(layout.compatibleBrands()).containsExactly("mp41");
        assertThat(layout.topLevel()).extracting(BoxLayout.Box::type).containsExactly("ftyp", "moov", "mdat");
    }

    @Test
    void indexAfterDataIsNone() throws IOException {
        assertThat(layout(FTYP, DATA, movie("\0\0\0\0")).fastStart()).isFalse();
    }

    @Test
    void dataCutShortIsCountedInBytes() throws IOException {
        byte[] file = join(FTYP, movie("\0\0\0\0"), DATA);
        BoxLayout layout = read(java.util.Arrays.copyOf(file, file.length - 7)).orElseThrow();
        assertThat(layout.truncated()).isEqualTo(7);
        assertThat(layout.incomplete()).isTrue();
    }

    @Test
    void withoutAnIndexTheFileIsIncomplete() throws IOException {
        BoxLayout layout = layout(FTYP, DATA);
        assertThat(layout.problems()).containsExactly(Problem.NO_INDEX);
        assertThat(layout.incomplete()).isTrue();
    }

    @Test
    void zerosAtTheEndOfTheDataAreCounted() throws IOException {
        byte[] half = filled(3000);
        java.util.Arrays.fill(half, 1000, 3000, (byte) 0);
        assertThat(layout(FTYP, movie("\0\0\0\0"), box("mdat", half)).zeroTail())
                .isEqualTo(2000);
    }

    @Test
    void sizesOf64BitsAreFollowed() throws IOException {
        ByteBuffer wide = ByteBuffer.allocate(26);
        wide.putInt(1).put(text("mdat")).putLong(26).put(filled(10));
        BoxLayout layout = layout(FTYP, wide.array(), movie("\0\0\0\0"));
        assertThat(layout.problems()).isEmpty();
        assertThat(layout.topLevel().get(1).size()).isEqualTo(26);
    }

    @Test
    void sizeZeroReachesToTheEnd() throws IOException {
        ByteBuffer open = ByteBuffer.allocate(20);
        open.putInt(0).put(text("mdat")).put(filled(12));
        BoxLayout layout = layout(FTYP, movie("\0\0\0\0"), open.array());
        assertThat(layout.truncated()).isZero();
        assertThat(layout.topLevel().get(2).size()).isEqualTo(20);
    }

    @Test
    void hugeAndNegativeSizesAreHarmless() throws IOException {
        ByteBuffer negative = ByteBuffer.allocate(16);
        negative.putInt(1).put(text("mdat")).putLong(-5);
        assertThat(layout(FTYP, negative.array()).problems()).contains(Problem.BAD_SIZE);
        ByteBuffer huge = ByteBuffer.allocate(16);
        huge.putInt(1).put(text("mdat")).putLong(Long.MAX_VALUE);
        assertThat(layout(FTYP, huge.array()).truncated()).isPositive();
    }

    @Test
    void trackLargerThanItsMovieIsReported() throws IOException {
        ByteBuffer track = ByteBuffer.allocate(16);
        track.putInt(Integer.MAX_VALUE).put(text("trak"));
        assertThat(layout(FTYP, box("moov", track.array()), DATA).problems()).containsExactly(Problem.BAD_SIZE);
    }

    @Test
    void textBehindTheLastBoxIsNotATruncation() throws IOException {
        BoxLayout layout = layout(FTYP, movie("\0\0\0\0"), DATA, text("some words of a tool"));
        assertThat(layout.truncated()).isZero();
        assertThat(layout.problems()).containsExactly(Problem.TRAILING_BYTES);
    }

    @Test
    void fragmentsAreSeen() throws IOException {
        assertThat(layout(FTYP, movie("\0\0\0\0"), box("moof"), DATA).fragmented())
                .isTrue();
    }

    @Test
    void quickTimeIsKnownByItsBrand() throws IOException {
        byte[] brand = box("ftyp", text("qt  "), new byte[4], text("qt  "));
        assertThat(layout(brand, movie("\0\0\0\0"), DATA).quickTime()).isTrue();
    }

    @Test
    void quickTimeWithoutBrandIsKnownByItsHandlers() throws IOException {
        assertThat(layout(movie("mhlr"), DATA).quickTime()).isTrue();
        assertThat(layout(movie("\0\0\0\0"), DATA).quickTime()).isFalse();
    }

    @Test
    void otherFilesHaveNoBoxes() throws IOException {
        assertThat(read(text("RIFF----AVI LIST"))).isEmpty();
        assertThat(read(new byte[64])).isEmpty();
        assertThat(read(new byte[3])).isEmpty();
    }

    @Test
    void partOfAFileIsReadAsIfAlone() throws IOException {
        byte[] file = join(FTYP, movie("\0\0\0\0"), DATA);
        Path packed = Files.write(folder.resolve("packed"), join(filled(33), file, filled(50)));
        BoxLayout alone = read(file).orElseThrow();
        assertThat(BoxLayout.read(MediaSource.range(packed, 33, file.length, "a")))
                .contains(alone);
    }

    @Test
    void damagedBytesNeverThrow() throws IOException {
        byte[] whole = join(FTYP, movie("mhlr"), DATA);
        Random random = new Random(20_260_701);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 4; i++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            assertThat(read(damaged)).isPresent();
        }
    }

    private BoxLayout layout(byte[]... boxes) throws IOException {
        return read(join(boxes)).orElseThrow();
    }

    private Optional<BoxLayout> read(byte[] bytes) throws IOException {
        return BoxLayout.read(MediaSource.of(Files.write(folder.resolve("file"), bytes)));
    }

    private static byte[] movie(String componentType) {
        return box("moov", box("trak", box("mdia", box("hdlr", new byte[4], text(componentType), text("vide")))));
    }

    private static byte[] box(String type, byte[]... contents) {
        byte[] body = join(contents);
        return join(
                ByteBuffer.allocate(8).putInt(body.length + 8).put(text(type)).array(), body);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) 7);
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
