package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Role;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.Trait;
import org.saiwu.document.TraitKind;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;

/** {@code document.hidden-text}: text that a reader does not see, shown to a person to judge. */
final class DocumentHiddenTextCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return entry.files().stream()
                .filter(file -> Documents.isOf(file, Role.TEXT))
                .flatMap(file -> file.document().flatMap(DocumentResult::readable).stream()
                        .flatMap(document -> document.traits().stream())
                        .map(trait -> of(file, trait)))
                .toList();
    }

    private static Finding of(EntryFile file, Trait trait) {
        return Finding.of(kind(trait.kind()))
                .in(file.path())
                .with("count", trait.count())
                .with("trait", Documents.word("trait", trait.kind()))
                .with("sample", trait.sample());
    }

    private static FindingKind kind(TraitKind kind) {
        return switch (kind) {
            case HIDDEN_TEXT,
                    BACKGROUND_COLOURED_TEXT,
                    TINY_TEXT,
                    OFF_PAGE_TEXT,
                    INVISIBLE_RENDERING,
                    INVISIBLE_CHARACTER,
                    DIRECTION_OVERRIDE,
                    TAG_CHARACTER,
                    LOOK_ALIKE_LETTER -> FindingKind.HIDDEN_TEXT;
            // Some programs write these by themselves.
            case COMPATIBILITY_IDEOGRAPH, PRIVATE_USE_CHARACTER -> FindingKind.LESS_COMMON_CHARACTERS;
        };
    }
}
