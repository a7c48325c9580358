package org.saiwu.entry;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saiwu.contest.Category;
import org.saiwu.contest.Contest;
import org.saiwu.contest.FieldFormat;
import org.saiwu.contest.Form;
import org.saiwu.contest.FormField;
import org.saiwu.contest.Submitter;

/** Makes the particulars of an entry out of what its form and its entry.json say; the form goes before. */
final class MetadataReader {
    static final String TITLE = "title";
    static final String TOPIC = "topic";
    static final String CATEGORY = "category";
    static final String SUBMITTER = "submitter";
    static final String AUTHORS = "authors";
    static final String UNIT = "unit";
    static final String NOMINATED_BY = "nominatedBy";
    static final String SUBMITTED_AT = "submittedAt";

    private final Contest contest;
    private final Vocabulary vocabulary;

    MetadataReader(Contest contest) {
        this.contest = contest;
        this.vocabulary = new Vocabulary(contest);
    }

    /**
     * The particulars.
     *
     * @param readings the form first, then entry.json or entry.yaml
     * @param fallback category to take when nothing says it
     * @param unreadable what is wrong with files that could not be read
     */
    Metadata read(List<FieldReading> readings, Optional<Category> fallback, List<MetadataProblem> unreadable) {
        List<MetadataProblem> problems = new ArrayList<>(unreadable);
        if (!readings.isEmpty()) {
            contest.form().ifPresent(form -> problemsOf(form, readings, fallback.isPresent(), problems));
        }
        Optional<Category> category = categorySaid(readings).or(() -> fallback);
        return new Metadata(
                category,
                category.flatMap(known -> submitter(readings, known)),
                said(readings, TITLE),
                said(readings, TOPIC),
                authors(readings),
                units(readings),
                said(readings, NOMINATED_BY),
                said(readings, SUBMITTED_AT).flatMap(this::moment),
                readings.stream().map(FieldReading::file).findFirst(),
                problems);
    }

    private Optional<LocalDateTime> moment(String value) {
        return FieldFormats.moment(value, contest.timeZone());
    }

    private static Optional<String> said(List<FieldReading> readings, String field) {
        return readings.stream()
                .map(reading -> reading.values().getOrDefault(field, List.of()))
                .filter(values -> !values.isEmpty())
                .map(values -> values.get(0))
                .findFirst();
    }

    /** The category that the first file to say one says; two ticked at once are none. */
    private Optional<Category> categorySaid(List<FieldReading> readings) {
        List<Category> said = allSaid(readings, CATEGORY).stream()
                .flatMap(value -> vocabulary.category(value).stream())
                .toList();
        return said.stream().map(Category::id).distinct().count() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static List<String> allSaid(List<FieldReading> readings, String field) {
        return readings.stream()
                .map(reading -> reading.values().getOrDefault(field, List.of()))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<Submitter> submitter(List<FieldReading> readings, Category category) {
        return allSaid(readings, SUBMITTER).stream()
                .flatMap(value -> vocabulary.submitter(value, category).stream())
                .findFirst()
                .or(() -> said(readings, CATEGORY).flatMap(value -> vocabulary.submitter(value, category)))
                .or(() -> vocabulary.submitters(category).stream().findFirst());
    }

    private static List<Author> authors(List<FieldReading> readings) {
        return readings.stream()
                .map(FieldReading::authors)
                .filter(authors -> !authors.isEmpty())
                .findFirst()
                .map(MetadataReader::once)
                .orElse(List.of());
    }

    /** Each of them once. */
    private static List<Author> once(List<Author> authors) {
        Map<String, Author> seen = new LinkedHashMap<>();
        authors.forEach(
                author -> seen.putIfAbsent(author.name() + "\n" + author.unit().orElse(""), author));
        return List.copyOf(seen.values());
    }

    private static List<String> units(List<FieldReading> readings) {
        Set<String> units = new LinkedHashSet<>();
        readings.stream()
                .map(reading -> reading.values().getOrDefault(UNIT, List.of()))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .ifPresent(units::addAll);
        return List.copyOf(units);
    }

    private void problemsOf(
            Form form, List<FieldReading> readings, boolean categoryGiven, List<MetadataProblem> problems) {
        String file = readings.get(0).file();
        for (FormField field : form.fields()) {
            List<FieldReading> saying = readings.stream()
                    .filter(reading -> !reading.first(field).isEmpty())
                    .toList();
            if (saying.isEmpty()) {
                if (field.required() && !(categoryGiven && field.id().equals(CATEGORY))) {
                    problems.add(new MetadataProblem.Missing(field, file));
                }
                continue;
            }
            FieldReading first = saying.get(0);
            invalid(field, first.of(field), readings)
                    .forEach(value -> problems.add(new MetadataProblem.Invalid(field, first.file(), value)));
            saying.stream()
                    .skip(1)
                    .filter(other -> differs(field, first, other))
                    .forEach(other -> problems.add(new MetadataProblem.Differs(
                            field, first.file(), shown(field, first), other.file(), shown(field, other))));
        }
    }

    /** The values that are impossible; of categories and kinds of submitter one has to be said, and only one. */
    private List<String> invalid(FormField field, List<String> values, List<FieldReading> readings) {
        if (field.format() != FieldFormat.CATEGORY && field.format() != FieldFormat.SUBMITTER) {
            return values.stream()
                    .filter(value -> !isValid(field, value, readings))
                    .toList();
        }
        List<String> valid =
                values.stream().filter(value -> isValid(field, value, readings)).toList();
        boolean two = field.format() == FieldFormat.CATEGORY
                && valid.stream()
                                .flatMap(value -> vocabulary.category(value).stream())
                                .map(Category::id)
                                .distinct()
                                .count()
                        > 1;
        return valid.isEmpty() || two ? List.of(String.join("、", values)) : List.of();
    }

    private boolean isValid(FormField field, String value, List<FieldReading> readings) {
        return switch (field.format()) {
            case TEXT, PEOPLE -> true;
            case PHONE -> FieldFormats.isPhone(value);
            case EMAIL -> FieldFormats.isEmail(value);
            case DATE -> moment(value).isPresent();
            case CATEGORY -> vocabulary.category(value).isPresent();
            case SUBMITTER ->
                categorySaid(readings)
                        .map(category -> vocabulary.submitter(value, category).isPresent())
                        .orElse(true);
        };
    }

    private boolean differs(FormField field, FieldReading one, FieldReading other) {
        return switch (field.format()) {
            case PEOPLE -> !names(one).equals(names(other));
            case CATEGORY -> !vocabulary.category(one.first(field)).equals(vocabulary.category(other.first(field)));
            case DATE -> !moment(one.first(field)).equals(moment(other.first(field)));
            case SUBMITTER -> !sameSubmitter(one.first(field), other.first(field));
            case TEXT, PHONE, EMAIL ->
                !Vocabulary.folded(one.first(field)).equals(Vocabulary.folded(other.first(field)));
        };
    }

    private boolean sameSubmitter(String one, String other) {
        return contest.categories().stream()
                .anyMatch(category -> vocabulary.submitter(one, category).isPresent()
                        && vocabulary.submitter(one, category).equals(vocabulary.submitter(other, category)));
    }

    private static Set<String> names(FieldReading reading) {
        Set<String> names = new LinkedHashSet<>();
        reading.authors().forEach(author -> names.add(Vocabulary.folded(author.name())));
        return names;
    }

    private static String shown(FormField field, FieldReading reading) {
        return field.format() == FieldFormat.PEOPLE && !reading.authors().isEmpty()
                ? String.join("、", reading.authors().stream().map(Author::name).toList())
                : reading.first(field);
    }
}
