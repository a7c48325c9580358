package org.saiwu.cli.contest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.saiwu.contest.ContestTemplate.TemplateCategory;
import org.saiwu.contest.LocalizedText;
import org.saiwu.contest.Notation;
import org.saiwu.contest.Percentage;

/**
 * A question about a new contest.
 *
 * @param name of the option that answers it, without dashes, and of its sentences
 * @param reading takes an answer apart; empty when it is none
 */
record Question<T>(String name, Function<String, Optional<T>> reading) {
    static final Question<String> ID =
            new Question<>("id", answer -> Optional.of(answer).filter(Notation::isId));
    static final Question<String> TITLE =
            new Question<>("title", answer -> Optional.of(answer).filter(title -> !title.isBlank()));
    static final Question<String> TITLE_EN = new Question<>("title-en", TITLE.reading());
    static final Question<TemplateCategory> CATEGORY = new Question<>("category", Question::category);
    static final Question<Integer> MAX_AUTHORS = new Question<>("max-authors", Question::authors);
    static final Question<LocalDate> DEADLINE = new Question<>("deadline", Question::day);
    static final Question<Long> MAX_SIZE = new Question<>("max-size", Question::size);
    static final Question<Duration> MAX_MINUTES = new Question<>("max-minutes", Question::minutes);
    static final Question<Percentage> MAX_DUPLICATION = new Question<>("max-duplication", answer -> percentage(answer)
            .filter(rate -> rate.value().signum() > 0));
    static final Question<List<Percentage>> SHARES = new Question<>("shares", Question::shares);

    private static final Pattern AUTHORS = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；\\s]+");
    private static final int MOST_LEVELS = 5;

    private static Optional<TemplateCategory> category(String answer) {
        String plain = answer.replace('＝', '=');
        int equals = plain.indexOf('=');
        String id = plain.substring(0, Math.max(0, equals)).strip();
        String title = plain.substring(equals + 1).strip();
        return Notation.isId(id) && !title.isEmpty()
                ? Optional.of(new TemplateCategory(id, new LocalizedText(title, title)))
                : Optional.empty();
    }

    /** Only with a unit: who writes 700 does not mean bytes. */
    private static Optional<Long> size(String answer) {
        return Optional.of(answer)
                .filter(text -> text.endsWith("B"))
                .flatMap(Notation::parseSize)
                .filter(bytes -> bytes > 0);
    }

    private static Optional<Integer> authors(String answer) {
        return Optional.of(answer)
                .filter(number -> AUTHORS.matcher(number).matches())
                .map(Integer::valueOf);
    }

    private static Optional<LocalDate> day(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whole minutes, or as rules files write durations. */
    private static Optional<Duration> minutes(String answer) {
        return MINUTES.matcher(answer).matches()
                ? Optional.of(Duration.ofMinutes(Long.parseLong(answer)))
                : Notation.parseDuration(answer).filter(time -> !time.isZero());
    }

    /** The sign may be left out. */
    private static Optional<Percentage> percentage(String answer) {
        String plain = answer.replace('％', '%');
        return Notation.parsePercentage(plain.endsWith("%") ? plain : plain + "%")
                .filter(share -> share.value().compareTo(Percentage.of(100).value()) <= 0);
    }

    private static Optional<List<Percentage>> shares(String answer) {
        List<Percentage> shares = new ArrayList<>();
        Percentage sum = Percentage.of(0);
        for (String part : SEPARATOR.split(answer.strip(), -1)) {
            Optional<Percentage> share = percentage(part);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            shares.add(share.get());
            sum = new Percentage(sum.value().add(share.get().value()));
        }
        boolean possible = shares.size() <= MOST_LEVELS
                && sum.value().compareTo(Percentage.of(100).value()) <= 0;
        return possible ? Optional.of(List.copyOf(shares)) : Optional.empty();
    }
}
