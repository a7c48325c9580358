package org.saiwu.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.saiwu.contest.Language;

/**
 * Writes sizes, times, rates, shares and dates; {@code detail} adds digits, so that two values that differ can be told apart.
 *
 * <p>A megabyte is 1,048,576 bytes, as Windows counts it.
 */
final class MeasureWords {
    /** At this detail everything is exact. */
    static final int EXACT = 4;

    private static final String[] UNITS = {"KB", "MB", "GB", "TB", "PB", "EB"};
    private static final String[] RATES = {"kbit/s", "Mbit/s", "Gbit/s", "Tbit/s", "Pbit/s", "Ebit/s"};

    private final Language language;

    MeasureWords(Language language) {
        this.language = language;
    }

    /** For example 812 MB, 1.2 GB; exact in bytes at the last detail. */
    String size(long bytes, int detail) {
        if (Math.abs(bytes) < 1024 || detail >= EXACT) {
            String number = String.format(Locale.ROOT, "%,d", bytes);
            return switch (language) {
                case ZH -> number + " 字节";
                case EN -> number + (bytes == 1 ? " byte" : " bytes");
            };
        }
        return scaled(BigDecimal.valueOf(bytes), 1024, UNITS, detail, RoundingMode.HALF_UP);
    }

    /** For example 1.9 Mbit/s, rounded down, since rates are limits to be kept. */
    String rate(long bitsPerSecond, int detail) {
        if (Math.abs(bitsPerSecond) < 1000 || detail >= EXACT) {
            return bitsPerSecond + " bit/s";
        }
        return scaled(BigDecimal.valueOf(bitsPerSecond), 1000, RATES, detail, RoundingMode.DOWN);
    }

    private static String scaled(BigDecimal value, int step, String[] units, int detail, RoundingMode rounding) {
        BigDecimal divisor = BigDecimal.valueOf(step);
        for (int i = 0; ; i++) {
            BigDecimal whole = value.divide(divisor, 0, RoundingMode.DOWN).abs();
            int decimals = detail + (whole.compareTo(BigDecimal.TEN) < 0 ? 1 : 0);
            BigDecimal number = value.divide(divisor, decimals, rounding);
            if (number.abs().compareTo(BigDecimal.valueOf(step)) < 0 || i == units.length - 1) {
                return plain(number) + " " + units[i];
            }
            divisor = divisor.multiply(BigDecimal.valueOf(step));
        }
    }

    /** For example 6:21, 1:02:03, 21 s, 0.4 s. */
    String time(Duration duration, int detail) {
        if (duration.isNegative()) {
            return "-" + time(duration.negated(), detail);
        }
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        int decimals = (seconds.compareTo(BigDecimal.TEN) < 0 ? 1 : 0) + detail;
        BigDecimal rounded = detail >= EXACT ? seconds : seconds.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.compareTo(BigDecimal.valueOf(60)) < 0) {
            return switch (language) {
                case ZH -> plain(rounded) + " 秒";
                case EN -> plain(rounded) + " s";
            };
        }
        long whole = rounded.longValue();
        BigDecimal fraction = rounded.subtract(BigDecimal.valueOf(whole));
        String clock = whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
        return clock + (fraction.signum() == 0 ? "" : plain(fraction).substring(1));
    }

    /** From one moment of a video to another as a player shows them, for example 1:02–1:09. */
    String span(Duration start, Duration end) {
        return clock(start) + "–" + clock(end);
    }

    private static String clock(Duration moment) {
        long whole = moment.plusMillis(500).toSeconds();
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** For example 30.0 %; the fraction itself at the last detail. */
    String share(long part, long whole, int detail) {
        if (whole == 0 || detail >= EXACT) {
            return part + "/" + whole;
        }
        String number = BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 1 + detail, RoundingMode.HALF_UP)
                .toPlainString();
        return switch (language) {
            case ZH -> number + "%";
            case EN -> number + " %";
        };
    }

    String day(LocalDate date) {
        return switch (language) {
            case ZH -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            case EN ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(date);
        };
    }

    /** Day and time with the offset that they hold for, to the second where there are seconds. */
    String moment(ZonedDateTime moment) {
        String pattern = moment.getSecond() == 0 ? "HH:mm" : "HH:mm:ss";
        String time = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(moment);
        int minutes = moment.getOffset().getTotalSeconds() / 60;
        String offset = (minutes < 0 ? "-" : "+")
                + Math.abs(minutes) / 60
                + (minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", Math.abs(minutes) % 60));
        return switch (language) {
            case ZH -> day(moment.toLocalDate()) + " " + time + "（UTC" + offset + "）";
            case EN -> day(moment.toLocalDate()) + ", " + time + " (UTC" + offset + ")";
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
