package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Role;
import org.saiwu.document.DocumentResult;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.FileTypes;

/** {@code document.unreadable}: texts and slides can be opened. */
final class DocumentUnreadableCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return entry.files().stream()
                .filter(file -> Documents.isOf(file, Role.TEXT) || Documents.isOf(file, Role.SLIDES))
                .flatMap(file -> file.document().flatMap(document -> of(file, document)).stream()
                        .map(finding -> finding.in(file.path())))
                .toList();
    }

    private static Optional<Finding> of(EntryFile file, DocumentResult document) {
        if (document instanceof DocumentResult.Unsupported unsupported) {
            return Optional.of(Finding.of(FindingKind.DOCUMENT_UNSUPPORTED)
                    .with("kind", FileTypes.of(file.fileName()))
                    .with("content", unsupported.kind().extension()));
        }
        return document instanceof DocumentResult.Unreadable
                ? Documents.trouble(file).map(reason -> Finding.of(FindingKind.DOCUMENT_UNREADABLE)
                        .with("reason", reason))
                : Optional.empty();
    }
}
