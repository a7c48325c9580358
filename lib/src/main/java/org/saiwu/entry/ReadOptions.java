package org.saiwu.entry;

import java.time.Duration;
import java.util.Optional;
import org.saiwu.bundle.ZipLimits;
import org.saiwu.contest.Category;
import org.saiwu.media.ProbeDepth;

/**
 * How entries are read.
 *
 * @param depth quick reads no file that nobody needs the content of
 * @param category taken when neither form nor entry.json says one
 * @param documentTimeout for a single document
 * @param probeAhead whether an entry's video is probed while its documents are read, which pays where processors are idle
 */
public record ReadOptions(
        ProbeDepth depth,
        Optional<Category> category,
        ZipLimits zipLimits,
        Duration documentTimeout,
        boolean probeAhead) {
    public static ReadOptions defaults() {
        return new ReadOptions(
                ProbeDepth.STANDARD, Optional.empty(), ZipLimits.defaults(), Duration.ofSeconds(30), false);
    }

    public ReadOptions withDepth(ProbeDepth depth) {
        return new ReadOptions(depth, category, zipLimits, documentTimeout, probeAhead);
    }

    public ReadOptions withCategory(Optional<Category> category) {
        return new ReadOptions(depth, category, zipLimits, documentTimeout, probeAhead);
    }

    public ReadOptions withProbeAhead(boolean probeAhead) {
        return new ReadOptions(depth, category, zipLimits, documentTimeout, probeAhead);
    }
}
