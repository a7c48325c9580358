package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.saiwu.document.DocumentLimits;
import org.saiwu.document.DocumentReader;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.DocumentSource;
import org.saiwu.document.DoubtfulSpan;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.document.testing.PdfBuilder;

/** Text of a whole file under one of several names, which the input's first byte chooses. */
public final class DocumentTarget implements FuzzTarget {
    private static final DocumentLimits LIMITS = DocumentLimits.defaults().withTimeout(Duration.ofSeconds(20));

    private final List<String> names;
    private final List<byte[]> seeds;

    private DocumentTarget(List<String> names, List<byte[]> seeds) {
        this.names = names;
        this.seeds = seeds;
    }

    /** The binary formats of Office, which WPS writes under names of its own. */
    public static DocumentTarget binary() {
        String[][] rows = {{"报名表"}, {"作品名称", "观潮"}};
        return new DocumentTarget(
                List.of("a.doc", "a.xls", "a.ppt", "a.wps", "a.et", "a.dps"),
                List.of(
                        seed(0, form()),
                        seed(1, OfficeSamples.xls(rows)),
                        seed(3, form()),
                        seed(4, OfficeSamples.xls(rows)),
                        seed(2, OfficeSamples.ppt("一"))));
    }

    public static DocumentTarget pdf() {
        return new DocumentTarget(
                List.of("a.pdf"),
                List.of(
                        seed(0, new PdfBuilder().text("one two three").bytes()),
                        seed(0, new PdfBuilder().picture().field("x", false).bytes())));
    }

    public static DocumentTarget text() {
        String text = "摘 要：本文……\n一、背景\n\tabc 123\n";
        return new DocumentTarget(
                List.of("a.txt", "a.html", "a.md", "a", "a.rtf", "a.ofd"),
                List.of(
                        seed(0, text.getBytes(StandardCharsets.UTF_8)),
                        seed(0, text.getBytes(Charset.forName("GB18030"))),
                        seed(0, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
                        seed(2, ("# 题\n\n" + text + "\n| a | b |\n").getBytes(StandardCharsets.UTF_8)),
                        seed(
                                1,
                                ("<html><head><meta charset=gbk><style>p{}</style><body><p hidden>一<table><tr><td>二"
                                                + "</table><svg><b>&#xD800;<!--")
                                        .getBytes(StandardCharsets.UTF_8)),
                        seed(3, "{\\rtf1\\ansi abc}".getBytes(StandardCharsets.US_ASCII))));
    }

    private static byte[] seed(int name, byte[] content) {
        byte[] seed = new byte[content.length + 1];
        seed[0] = (byte) name;
        System.arraycopy(content, 0, seed, 1, content.length);
        return seed;
    }

    private static byte[] form() {
        try (InputStream in = DocumentTarget.class.getResourceAsStream("/org/saiwu/document/form.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<byte[]> seeds() {
        return seeds;
    }

    @Override
    public void take(byte[] input) throws IOException {
        if (input.length > 0) {
            read(names.get((input[0] & 0xff) % names.size()), Arrays.copyOfRange(input, 1, input.length));
        }
    }

    /** Reads a document and looks whether what comes out is of a piece. */
    static void read(String name, byte[] content) throws IOException {
        DocumentResult result = DocumentReader.read(DocumentSource.of(name, content), LIMITS);
        if (result instanceof DocumentResult.Unreadable unreadable) {
            assertThat(unreadable.detail())
                    .matches(detail -> detail.codePoints().noneMatch(Character::isISOControl), "one line");
        }
        if (result instanceof DocumentResult.Readable readable) {
            int length = readable.text().codePointCount(0, readable.text().length());
            int end = 0;
            for (DoubtfulSpan span : readable.doubtful()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(length);
            assertThat(readable.text().length()).isLessThanOrEqualTo(LIMITS.maxCharacters());
        }
    }
}
