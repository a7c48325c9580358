package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Stage;

/** The checks of a single entry, in the order in which rules are listed. */
public final class EntryChecks {
    private EntryChecks() {}

    /** Those that need no files, only what a form or a roster says of an entry. */
    public static List<EntryCheck> ofParticulars() {
        return List.of(new FormFieldMissingCheck(), new AuthorsCountCheck(), new AuthorsSameUnitCheck());
    }

    /** All of them; {@code stage} is the one whose deadline counts, the first of the category without it. */
    public static List<EntryCheck> all(Optional<Stage> stage) {
        return List.of(
                new EntryEmptyCheck(),
                new BundleCheck(),
                new BundleSizeCheck(),
                new ItemMissingCheck(),
                new ItemCountCheck(),
                new ItemUnexpectedCheck(),
                new MainWorkDiffersCheck(),
                new FormUnreadableCheck(),
                new FormFieldMissingCheck(),
                new FormFieldInvalidCheck(),
                new AuthorsCountCheck(),
                new AuthorsSameUnitCheck(),
                new MediaUnreadableCheck(),
                new MediaContainerCheck(),
                new MediaTruncatedCheck(),
                new MediaResolutionCheck(),
                new MediaAspectRatioCheck(),
                new MediaDurationCheck(),
                new MediaCodecCheck(),
                new MediaNoAudioCheck(),
                new MediaFaststartCheck(),
                new MediaBlackCheck(),
                new MediaFrozenCheck(),
                new MediaSilentCheck(),
                new MediaLetterboxCheck(),
                new MediaUpscaledCheck(),
                new MediaUnstableCheck(),
                new MediaSubtitlesCheck(),
                new DocumentUnreadableCheck(),
                new DocumentEncryptedCheck(),
                new DocumentEmptyCheck(),
                new DocumentLengthCheck(),
                new DocumentHiddenTextCheck(),
                new DeadlineMissedCheck(stage));
    }
}
