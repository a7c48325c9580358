package org.saiwu.check;

import java.util.List;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Role;
import org.saiwu.entry.Entry;
import org.saiwu.entry.MetadataProblem;

/** {@code form.field-missing}: the form says what the contest asks for, above all the category. */
final class FormFieldMissingCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        List<Finding> missing = entry.metadata().problems().stream()
                .filter(MetadataProblem.Missing.class::isInstance)
                .map(MetadataProblem.Missing.class::cast)
                .map(problem -> Finding.of(FindingKind.FIELD_MISSING)
                        .in(problem.file())
                        .with("field", Value.of(problem.field().title())))
                .toList();
        List<Finding> findings = nothingSaysCategory(entry)
                ? List.of(Finding.of(FindingKind.CATEGORY_MISSING)
                        .with("categories", FormFieldInvalidCheck.categories(contest)))
                : missing;
        return contest.form()
                .map(form -> findings.stream()
                        .map(finding -> finding.under(form.clause()))
                        .toList())
                .orElse(findings);
    }

    /** Whether no file of particulars was read at all, for another reason than one that is reported already. */
    private static boolean nothingSaysCategory(Entry entry) {
        return entry.isListedWhole()
                && !entry.files().isEmpty()
                && entry.metadata().category().isEmpty()
                && entry.metadata().source().isEmpty()
                && entry.metadata().problems().isEmpty()
                && entry.files().stream().noneMatch(file -> Documents.isOf(file, Role.FORM));
    }
}
