package org.saiwu.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saiwu.contest.TimeZoneName;

/** Holds values of a form against the formats that fields may have. */
final class FieldFormats {
    // Mobile numbers have 11 digits from 13 to 19; land lines an area code that starts with 0, and 7 or 8 digits.
    private static final Pattern PHONE = Pattern.compile(
            "(?:(?:\\+|00)?86)?1[3-9]\\d{9}|(?:(?:\\+|00)86|0)\\d{2,3}\\d{7,8}(?:[转x]\\d{1,6})?|400\\d{7}|\\d{7,8}");
    private static final Pattern PHONE_FILLERS = Pattern.compile("[\\s()（）.·—–-]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;，；]{1,64}@[^\\s@,;，；]+\\.[^\\s@,;，；.]{2,}");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?(?:[T\\s]*(\\d{1,2})[:时点](\\d{1,2})分?(?::?(\\d{1,2})(?:\\.(\\d{1,9}))?秒?)?)?");

    private FieldFormats() {}

    static boolean isPhone(String value) {
        String digits = PHONE_FILLERS
                .matcher(java.text.Normalizer.normalize(value, java.text.Normalizer.Form.NFKC))
                .replaceAll("");
        for (String number : digits.split("[/、,;]+", 0)) {
            if (!PHONE.matcher(number).matches()) {
                return false;
            }
        }
        return true;
    }

    static boolean isEmail(String value) {
        return value.length() <= 320 && EMAIL.matcher(value.strip()).matches();
    }

    /** The moment that a date, or a date and time, means, as the clocks of a time zone show it; a bare date means its end. */
    static Optional<LocalDateTime> moment(String value, TimeZoneName timeZone) {
        String text = java.text.Normalizer.normalize(value, java.text.Normalizer.Form.NFKC)
                .strip();
        Matcher parts = DATE.matcher(text);
        return parts.matches() ? local(parts) : elsewhere(text, timeZone);
    }

    /** A moment that says itself how far its clock is ahead. */
    private static Optional<LocalDateTime> elsewhere(String text, TimeZoneName timeZone) {
        try {
            return Optional.of(OffsetDateTime.parse(text)
                    .atZoneSameInstant(timeZone.zone())
                    .toLocalDateTime());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(Matcher parts) {
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.group(4) == null) {
                return Optional.of(day.atTime(LocalTime.MAX));
            }
            int second = parts.group(6) == null ? 0 : number(parts, 6);
            return Optional.of(day.atTime(number(parts, 4), number(parts, 5), second, nanoseconds(parts.group(7))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int nanoseconds(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
