package org.saiwu.check;

import java.util.Locale;
import java.util.Optional;
import org.saiwu.contest.Role;
import org.saiwu.document.DocumentResult;
import org.saiwu.entry.EntryFile;

/** What checks of forms, texts and slides have in common. */
final class Documents {
    private Documents() {}

    /** Whether the file was taken for an item of that role. */
    static boolean isOf(EntryFile file, Role role) {
        return file.item().filter(item -> item.role() == role).isPresent();
    }

    /** Why no text could be taken out of the file; nothing when it could, or when it was not tried. */
    static Optional<Value> trouble(EntryFile file) {
        return file.document().flatMap(Documents::trouble);
    }

    private static Optional<Value> trouble(DocumentResult document) {
        if (document instanceof DocumentResult.Unreadable unreadable) {
            return Optional.of(word("unreadable", unreadable.reason()));
        }
        if (document instanceof DocumentResult.Encrypted) {
            return Optional.of(new Value.Word("unreadable.encrypted"));
        }
        if (document instanceof DocumentResult.Empty) {
            return Optional.of(new Value.Word("unreadable.empty"));
        }
        if (document instanceof DocumentResult.PicturesOnly) {
            return Optional.of(new Value.Word("unreadable.pictures-only"));
        }
        if (document instanceof DocumentResult.Unsupported) {
            return Optional.of(new Value.Word("unreadable.unsupported"));
        }
        return Optional.empty();
    }

    /** The finding under the clause that asks for the file. */
    static Finding under(EntryFile file, Finding finding) {
        return file.item().map(item -> finding.under(item.clause())).orElse(finding);
    }

    /** The word for a constant, under a key such as {@code trait.tiny-text}. */
    static Value word(String group, Enum<?> constant) {
        return new Value.Word(
                group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
