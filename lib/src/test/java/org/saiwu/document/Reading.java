package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads documents with default limits for tests. */
final class Reading {

    private Reading() {}

    static DocumentResult read(String name, byte[] bytes) {
        return read(name, bytes, DocumentLimits.defaults());
    }

    static DocumentResult read(String name, byte[] bytes, DocumentLimits limits) {
        try {
            return DocumentReader.read(DocumentSource.of(name, bytes), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentResult.Readable readable(String name, byte[] bytes) {
        DocumentResult result = read(name, bytes);
        assertThat(result).isInstanceOf(DocumentResult.Readable.class);
        return (DocumentResult.Readable) result;
    }

    static DocumentResult.Readable readable(String name, String text) {
        return readable(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static UnreadableReason reason(String name, byte[] bytes) {
        DocumentResult result = read(name, bytes);
        assertThat(result).isInstanceOf(DocumentResult.Unreadable.class);
        return ((DocumentResult.Unreadable) result).reason();
    }

    static List<TraitKind> kinds(DocumentResult.Readable document) {
        return document.traits().stream().map(Trait::kind).toList();
    }
}
