package org.saiwu.contest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code contest init} is told, from which it writes a commented rules file that reads without a mistake.
 *
 * @param categories at least one; their ids become ids of the rules file
 * @param maxAuthors how many may sign an entry, at least 1
 * @param deadline last day of handing in
 * @param maxSize bytes of the attachment
 * @param maxDuration the longest video; without it no video is asked for
 * @param maxDuplication rate of duplicated text that fails
 * @param shares of the award levels, the highest level first, at most 100 % together and at most five of them
 */
public record ContestTemplate(
        String id,
        LocalizedText title,
        String timeZone,
        List<TemplateCategory> categories,
        int maxAuthors,
        Optional<LocalDate> deadline,
        Optional<Long> maxSize,
        Optional<Duration> maxDuration,
        Optional<Percentage> maxDuplication,
        List<Percentage> shares) {
    /** A category to begin with. */
    public record TemplateCategory(String id, LocalizedText title) {}

    public ContestTemplate {
        categories = List.copyOf(categories);
        shares = List.copyOf(shares);
        if (categories.isEmpty() || maxAuthors < 1 || shares.size() > TemplateText.MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "a contest has categories, authors, and not more levels than have names");
        }
    }

    /**
     * The rules file, with comments in Chinese or English.
     *
     * @throws ContestException when an answer can't stand in a rules file, for example an id with a space
     */
    public String write(Locale locale) throws ContestException {
        String text = new TemplateText(this, locale).write();
        ContestReader.read(id, text.getBytes(StandardCharsets.UTF_8));
        return text;
    }
}
