package org.saiwu.check;

import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.FieldFormat;
import org.saiwu.entry.Entry;
import org.saiwu.entry.MetadataProblem;

/** {@code form.field-invalid}: what the form says is possible, and entry.json says the same. */
final class FormFieldInvalidCheck implements EntryCheck {
    @Override
    public List<Finding> check(Entry entry, Contest contest) {
        return entry.metadata().problems().stream()
                .flatMap(problem -> of(problem, entry, contest).stream())
                .map(finding ->
                        contest.form().map(form -> finding.under(form.clause())).orElse(finding))
                .toList();
    }

    private static Optional<Finding> of(MetadataProblem problem, Entry entry, Contest contest) {
        if (problem instanceof MetadataProblem.Invalid invalid) {
            return kind(invalid.field().format()).map(kind -> Finding.of(kind)
                    .in(invalid.file())
                    .with("value", invalid.value())
                    .with("categories", categories(contest))
                    .with("submitters", submitters(entry, contest)));
        }
        if (problem instanceof MetadataProblem.Differs differs) {
            return Optional.of(Finding.of(FindingKind.FIELD_DIFFERS)
                    .in(differs.file())
                    .with("field", Value.of(differs.field().title()))
                    .with("value", differs.value())
                    .with("other", differs.otherFile())
                    .with("otherValue", differs.otherValue()));
        }
        return Optional.empty();
    }

    private static Optional<FindingKind> kind(FieldFormat format) {
        return switch (format) {
            case CATEGORY -> Optional.of(FindingKind.CATEGORY_INVALID);
            case SUBMITTER -> Optional.of(FindingKind.SUBMITTER_INVALID);
            case PHONE -> Optional.of(FindingKind.PHONE_INVALID);
            case EMAIL -> Optional.of(FindingKind.EMAIL_INVALID);
            case DATE -> Optional.of(FindingKind.DATE_INVALID);
            case TEXT, PEOPLE -> Optional.empty();
        };
    }

    static Value categories(Contest contest) {
        return new Value.Several(contest.categories().stream()
                .map(category -> Value.of(category.title()))
                .toList());
    }

    private static Value submitters(Entry entry, Contest contest) {
        return new Value.Several(contest.submitters().stream()
                .filter(submitter -> entry.metadata()
                        .category()
                        .filter(category -> submitter.categories().contains(category.id()))
                        .isPresent())
                .map(submitter -> Value.of(submitter.title()))
                .toList());
    }
}
