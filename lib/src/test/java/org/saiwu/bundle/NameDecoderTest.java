package org.saiwu.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.file.zip.NameBytes;

class NameDecoderTest extends BundleTest {
    private static final Charset GBK = Charset.forName("GBK");

    private static ZipMemberBuilder gbk(String name) {
        return text("x").nameIn(GBK, name);
    }

    private void assertName(ZipMemberBuilder member, String name, NameDecoding decoding) throws IOException {
        try (ZipBundle bundle = open(ZipBuilder.of(member))) {
            assertThat(bundle.members().get(0).name()).isEqualTo(name);
            assertThat(bundle.members().get(0).decoding()).isEqualTo(decoding);
        }
    }

    @Test
    void validUnicodeFieldComesFirst() throws IOException {
        byte[] raw = "课件.pptx".getBytes(GBK);
        assertName(text("x").rawName(raw).unicodePath("课件.pptx", raw), "课件.pptx", NameDecoding.UNICODE_EXTRA_FIELD);
    }

    @Test
    void unicodeFieldOfAnotherNameIsIgnored() throws IOException {
        assertName(gbk("课件.pptx").unicodePath("evil.exe", utf8("other")), "课件.pptx", NameDecoding.GB18030);
    }

    @Test
    void flaggedUtf8IsUtf8() throws IOException {
        assertName(text("课件.pptx"), "课件.pptx", NameDecoding.UTF8_FLAG);
    }

    @Test
    void asciiIsAscii() throws IOException {
        assertName(text("a.txt"), "a.txt", NameDecoding.ASCII);
    }

    @Test
    void unflaggedUtf8IsToldByTheVote() throws IOException {
        assertName(text("x").nameIn(StandardCharsets.UTF_8, "课堂实录.mp4"), "课堂实录.mp4", NameDecoding.UTF8_BY_VOTE);
    }

    @Test
    void gbkThatLooksLikeUtf8IsGbkWhenAnotherNameIsNoUtf8() throws IOException {
        byte[] both = {(byte) 0xC1, (byte) 0xAA, (byte) 0xCD, (byte) 0xA8};
        byte[] looksLikeUtf8 = {(byte) 0xD2, (byte) 0xBB};
        try (ZipBundle bundle =
                open(ZipBuilder.of(text("x").rawName(looksLikeUtf8), text("x").rawName(both)))) {
            assertThat(bundle.members()).extracting(BundleMember::name).containsExactly("\u4e00", "\u8054\u901a");
            assertThat(bundle.members()).extracting(BundleMember::decoding).containsOnly(NameDecoding.GB18030);
        }
    }

    @Test
    void flaggedGbkIsGbkAndTheFlagIsReported() throws IOException {
        ZipMemberBuilder member = gbk("课件.pptx").utf8Flag();
        assertName(member, "课件.pptx", NameDecoding.GB18030);
        assertThat(problemsOf(ZipBuilder.of(member)))
                .contains(ofMember(
                        ProblemKind.FALSE_UTF8_FLAG, "课件.pptx", new ProblemDetail.Decoding(NameDecoding.GB18030, 1)));
    }

    @Test
    void secondByteThatIsABackslashIsPartOfItsCharacter() throws IOException {
        byte[] raw = {(byte) 0x97, 0x5c, '\\', 'a'};
        assertName(text("x").rawName(raw), "\u688a/a", NameDecoding.GB18030);
    }

    @Test
    void backslashesBecomeSlashes() throws IOException {
        assertName(gbk("材料\\课件.pptx"), "材料/课件.pptx", NameDecoding.GB18030);
    }

    @Test
    void bytesThatAreNothingAreShownInHexadecimal() throws IOException {
        assertName(text("x").rawName((byte) 0xff, (byte) 0xff, (byte) '.'), "%FF%FF.", NameDecoding.UNDECODABLE);
    }

    @Test
    void rawBytesAreKept() throws IOException {
        try (ZipBundle bundle = open(ZipBuilder.of(gbk("课件")))) {
            assertThat(bundle.members().get(0).rawName()).isEqualTo(NameBytes.of("课件".getBytes(GBK)));
        }
    }

    @Test
    void gbkNamesAreReportedOnceWithTheirNumber() throws IOException {
        assertThat(problemsOf(ZipBuilder.of(text("a.txt"), gbk("课件.pptx"), gbk("教案.docx"))))
                .isEqualTo(List.of(ofMember(
                        ProblemKind.NAME_ENCODING, "课件.pptx", new ProblemDetail.Decoding(NameDecoding.GB18030, 2))));
    }

    @Test
    void flaggedAndAsciiNamesAreNoEncodingProblem() throws IOException {
        assertThat(problemsOf(ZipBuilder.of(text("a.txt"), text("课件.pptx")))).isEmpty();
    }
}
