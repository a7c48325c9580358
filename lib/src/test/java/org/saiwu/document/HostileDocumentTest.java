package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.document.testing.DocxBuilder;
import org.saiwu.document.testing.OfficeSamples;
import org.saiwu.document.testing.ZipParts;

class HostileDocumentTest {

    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final String TO_DOCUMENT =
            "<Relationships><Relationship Id=\"d\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private static byte[] docx(String document) {
        return new ZipParts()
                .part(RELATIONSHIPS, TO_DOCUMENT)
                .part("word/document.xml", document)
                .bytes();
    }

    @Test
    void entitiesAreForbidden() {
        assertThat(Reading.reason(
                        "a.docx", docx("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>")))
                .isEqualTo(UnreadableReason.FORBIDDEN_XML);
    }

    @Test
    void bytesThatAreNoUtf8AreDamageAndPrintNothing() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] document = "<?xml version=\"1.0\"?><x>\u00E9</x>".getBytes(StandardCharsets.ISO_8859_1);
            assertThat(Reading.reason(
                            "a.docx",
                            new ZipParts()
                                    .part(RELATIONSHIPS, TO_DOCUMENT)
                                    .part("word/document.xml", document)
                                    .bytes()))
                    .isEqualTo(UnreadableReason.DAMAGED);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void elementsNestedTooDeepAreRefused() {
        assertThat(Reading.reason(
                        "a.docx", new DocxBuilder().raw("<w:ins>".repeat(5000)).bytes()))
                .isEqualTo(UnreadableReason.TOO_DEEP);
    }

    @Test
    void partsThatInflateBeyondTheLimitAreRefused() {
        DocumentLimits limits = DocumentLimits.defaults();
        DocumentLimits small = new DocumentLimits(
                limits.maxBytes(),
                limits.maxBytesInMemory(),
                limits.temporaryFolder(),
                100_000,
                limits.maxInflatedBytes(),
                limits.maxCharacters(),
                limits.maxPages(),
                limits.timeout());
        assertThat(Reading.read(
                        "a.docx",
                        new DocxBuilder().paragraph("a".repeat(1_000_000)).bytes(),
                        small))
                .isInstanceOfSatisfying(DocumentResult.Unreadable.class, result -> assertThat(result.reason())
                        .isEqualTo(UnreadableReason.TOO_LARGE));
    }

    @Test
    void timeThatRunsOutIsAResult() {
        DocxBuilder docx = new DocxBuilder();
        for (int i = 0; i < 2000; i++) {
            docx.paragraph("一");
        }
        assertThat(Reading.read(
                        "a.docx", docx.bytes(), DocumentLimits.defaults().withTimeout(Duration.ofNanos(1))))
                .isInstanceOfSatisfying(DocumentResult.Unreadable.class, result -> assertThat(result.reason())
                        .isEqualTo(UnreadableReason.TIMEOUT));
    }

    @Test
    void interruptsAreNoticedAndKept() {
        Thread.currentThread().interrupt();
        DocumentResult result = Reading.read("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(result)
                .isInstanceOfSatisfying(DocumentResult.Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(UnreadableReason.INTERRUPTED));
    }

    @Test
    void longStreamsGoToAFileThatIsRemoved(@TempDir Path folder) throws IOException {
        DocumentLimits limits = new DocumentLimits(
                1 << 20, 100, java.util.Optional.of(folder), 1 << 20, 1 << 20, 1000, 10, Duration.ofMinutes(1));
        for (byte[] bytes : new byte[][] {OfficeSamples.docx("一"), OfficeSamples.xls(new String[] {"一"})}) {
            DocumentResult result =
                    DocumentReader.read(DocumentSource.of("a", new ByteArrayInputStream(bytes)), limits);
            assertThat(result.readable().orElseThrow().text()).isEqualTo("一\n");
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void documentsBeyondTheSizeLimitAreTooLarge() {
        assertThat(Reading.read("a.txt", new byte[20], DocumentLimits.defaults().withMaxBytes(10)))
                .isInstanceOfSatisfying(DocumentResult.Unreadable.class, result -> assertThat(result.reason())
                        .isEqualTo(UnreadableReason.TOO_LARGE));
    }

    @Test
    void filesThatAreNotThereAreTheCallersProblem(@TempDir Path folder) {
        Assertions.assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() ->
                        DocumentReader.read(DocumentSource.of(folder.resolve("a.docx")), DocumentLimits.defaults()));
    }
}
