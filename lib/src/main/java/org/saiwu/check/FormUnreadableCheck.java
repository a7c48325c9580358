package org.saiwu.check;

import java.util.List;
import java.util.stream.Stream;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Role;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.MetadataProblem;

/** {@code form.unreadable}: the registration form and entry.json can be read. */
final class FormUnreadableCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return Stream.concat(
                        entry.files().stream()
                                .filter(file -> Documents.isOf(file, Role.FORM))
                                .flatMap(
                                        file -> Documents.trouble(file).stream().map(reason -> form(file, reason))),
                        entry.metadata().problems().stream()
                                .filter(MetadataProblem.UnreadableFile.class::isInstance)
                                .map(MetadataProblem.UnreadableFile.class::cast)
                                .map(problem -> Finding.of(FindingKind.METADATA_UNREADABLE)
                                        .in(problem.file())
                                        .with("detail", problem.detail())))
                .map(finding ->
                        contest.form().map(form -> finding.under(form.clause())).orElse(finding))
                .toList();
    }

    private static Finding form(EntryFile file, Value reason) {
        return Finding.of(FindingKind.FORM_UNREADABLE).in(file.path()).with("reason", reason);
    }
}
