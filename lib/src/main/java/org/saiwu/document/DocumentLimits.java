package org.saiwu.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Bounds on what reading one document may cost.
 *
 * @param maxBytes size of the document itself
 * @param maxBytesInMemory size up to which a stream is held in memory; a longer one goes to a file in the temporary folder
 * @param temporaryFolder where longer streams are put while they are read; without it they are {@code TOO_LARGE}
 * @param maxPartBytes inflated bytes read out of one part of an OOXML file or one stream of a PDF
 * @param maxInflatedBytes inflated bytes read out of the whole document
 * @param maxCharacters UTF-16 units of text kept
 * @param maxPages pages, slides or sheets
 * @param timeout time from the start of reading, checked between paragraphs, pages and blocks of bytes
 */
public record DocumentLimits(
        long maxBytes,
        int maxBytesInMemory,
        Optional<Path> temporaryFolder,
        long maxPartBytes,
        long maxInflatedBytes,
        int maxCharacters,
        int maxPages,
        Duration timeout) {

    /** Checks that every bound is positive. */
    public DocumentLimits {
        if (maxBytes <= 0
                || maxBytesInMemory <= 0
                || maxPartBytes <= 0
                || maxInflatedBytes <= 0
                || maxCharacters <= 0
                || maxPages <= 0
                || timeout.isNegative()
                || timeout.isZero()) {
            throw new IllegalArgumentException("every limit must be positive");
        }
    }

    /** Returns limits that fit any honest document and a heap of 512 MB: 200 MB, 64 MB a part, 4 million characters, 5,000 pages, 30 s. */
    public static DocumentLimits defaults() {
        return new DocumentLimits(
                200L << 20,
                16 << 20,
                Optional.empty(),
                64L << 20,
                128L << 20,
                4_000_000,
                5_000,
                Duration.ofSeconds(30));
    }

    /** Returns the same limits with another time limit. */
    public DocumentLimits withTimeout(Duration newTimeout) {
        return new DocumentLimits(
                maxBytes,
                maxBytesInMemory,
                temporaryFolder,
                maxPartBytes,
                maxInflatedBytes,
                maxCharacters,
                maxPages,
                newTimeout);
    }

    /** Returns the same limits with a folder for streams that are too long for memory. */
    public DocumentLimits withTemporaryFolder(Path folder) {
        return new DocumentLimits(
                maxBytes,
                maxBytesInMemory,
                Optional.of(folder),
                maxPartBytes,
                maxInflatedBytes,
                maxCharacters,
                maxPages,
                timeout);
    }

    /** Returns the same limits with another bound on the document's size. */
    public DocumentLimits withMaxBytes(long bytes) {
        return new DocumentLimits(
                bytes,
                maxBytesInMemory,
                temporaryFolder,
                maxPartBytes,
                maxInflatedBytes,
                maxCharacters,
                maxPages,
                timeout);
    }

    /** Returns the same limits with another bound on the length of the text. */
    public DocumentLimits withMaxCharacters(int characters) {
        return new DocumentLimits(
                maxBytes,
                maxBytesInMemory,
                temporaryFolder,
                maxPartBytes,
                maxInflatedBytes,
                characters,
                maxPages,
                timeout);
    }
}
