package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saiwu.contest.Contest;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.FileTypes;

/** {@code item.unexpected}: files that no item accounts for, programs, and what systems leave behind. */
final class ItemUnexpectedCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Stream.concat(
                        entry.files().stream().flatMap(file -> of(entry, file).stream()),
                        entry.junk().stream()
                                .map(path -> Finding.of(FindingKind.JUNK_FILE).in(path)))
                .toList();
    }

    private static Optional<Finding> of(Entry entry, EntryFile file) {
        if (FileTypes.isProgram(file.fileName())) {
            return Optional.of(Finding.of(FindingKind.PROGRAM_UNEXPECTED).in(file.path()));
        }
        boolean accounted = file.item().isPresent()
                || entry.metadata().category().isEmpty()
                || entry.isParticulars(file)
                || entry.unfit().stream().anyMatch(unfit -> unfit.path().equals(file.path()));
        return accounted
                ? Optional.empty()
                : Optional.of(Finding.of(FindingKind.FILE_UNEXPECTED).in(file.path()));
    }
}
