package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Role;
import org.saiwu.document.DocumentResult;
import org.saiwu.entry.Entry;

/** {@code document.encrypted}: texts and slides open without a password. */
final class DocumentEncryptedCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return entry.files().stream()
                .filter(file -> Documents.isOf(file, Role.TEXT) || Documents.isOf(file, Role.SLIDES))
                .flatMap(file -> file.document().flatMap(document -> of(document)).stream()
                        .map(finding -> Documents.under(file, finding).in(file.path())))
                .toList();
    }

    private static Optional<Finding> of(DocumentResult document) {
        return document instanceof DocumentResult.Encrypted
                ? Optional.of(Finding.of(FindingKind.DOCUMENT_ENCRYPTED))
                : Optional.empty();
    }
}
