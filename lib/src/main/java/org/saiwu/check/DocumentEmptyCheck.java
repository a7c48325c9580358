package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Role;
import org.saiwu.document.DocumentResult;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;

/** {@code document.empty}: there is text in a text; slides may be of pictures only. */
final class DocumentEmptyCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return entry.files().stream()
                .filter(file -> Documents.isOf(file, Role.TEXT) || Documents.isOf(file, Role.SLIDES))
                .flatMap(file -> file.document().flatMap(document -> of(file, document)).stream()
                        .map(finding -> Documents.under(file, finding).in(file.path())))
                .toList();
    }

    private static Optional<Finding> of(EntryFile file, DocumentResult document) {
        if (document instanceof DocumentResult.Empty) {
            return Optional.of(Finding.of(FindingKind.DOCUMENT_EMPTY));
        }
        return document instanceof DocumentResult.PicturesOnly pictures && Documents.isOf(file, Role.TEXT)
                ? Optional.of(Finding.of(FindingKind.DOCUMENT_OF_PICTURES)
                        .with("pictures", pictures.statistics().pictures()))
                : Optional.empty();
    }
}
