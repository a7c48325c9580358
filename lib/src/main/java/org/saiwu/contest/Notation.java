package org.saiwu.contest;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How rules files and options write sizes, durations, percentages and ratios. */
public final class Notation {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    private static final Pattern SIZE =
            Pattern.compile("([0-9]{1,19}(?:\\.[0-9]{1,9})?) ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)?");
    private static final Pattern CLOCK = Pattern.compile("(?:([0-9]{1,4}):([0-5][0-9])|([0-9]{1,6})):([0-5][0-9])");
    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,3})?) ?s");
    private static final Pattern PERCENTAGE = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,9})?) ?%");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final Pattern RATIO = Pattern.compile("([1-9][0-9]{0,5}):([1-9][0-9]{0,5})");

    private Notation() {}

    /** Whether the text is a decimal number without exponent, as JSON writes it. */
    static boolean isNumber(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first == '-' || (first >= '0' && first <= '9'))
                && NUMBER.matcher(text).matches();
    }

    /** Whether a contest, a category, an item or a level can have this id: Latin letters, digits, and single . _ - between them. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    /** Bytes of a size like {@code 700 MiB}, {@code 700 MB}, {@code 1.5GiB} or {@code 734003200}; nothing unless it is whole bytes. */
    public static Optional<Long> parseSize(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal bytes = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit(matcher.group(2))));
        boolean whole = bytes.stripTrailingZeros().scale() <= 0;
        return whole && bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                ? Optional.of(bytes.longValue())
                : Optional.empty();
    }

    private static long unit(@Nullable String name) {
        if (name == null || name.equals("B")) {
            return 1;
        }
        int power = "KMGT".indexOf(name.charAt(0)) + 1;
        long base = name.endsWith("iB") ? 1024 : 1000;
        long unit = 1;
        for (int i = 0; i < power; i++) {
            unit *= base;
        }
        return unit;
    }

    /** A size in the largest unit that holds it exactly, for example {@code 700 MiB}, {@code 700 MB} or {@code 5 B}. */
    public static String formatSize(long bytes) {
        String[] names = {"TiB", "TB", "GiB", "GB", "MiB", "MB", "KiB", "KB"};
        for (String name : names) {
            if (bytes != 0 && bytes % unit(name) == 0) {
                return bytes / unit(name) + " " + name;
            }
        }
        return bytes + " B";
    }

    /** A duration like {@code 6:00}, {@code 45:00}, {@code 1:30:00}, {@code 90s} or {@code 0.5s}. */
    public static Optional<Duration> parseDuration(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            long minutes = clock.group(3) == null
                    ? Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2))
                    : Long.parseLong(clock.group(3));
            return Optional.of(Duration.ofSeconds(minutes * 60 + Long.parseLong(clock.group(4))));
        }
        Matcher seconds = SECONDS.matcher(text);
        return seconds.matches()
                ? Optional.of(Duration.ofMillis(
                        new BigDecimal(seconds.group(1)).movePointRight(3).longValueExact()))
                : Optional.empty();
    }

    /** A duration as {@link #parseDuration} reads it: under a minute or with a fraction {@code 1s}, else {@code 6:00} or {@code 1:30:00}. */
    public static String formatDuration(Duration duration) {
        long seconds = duration.getSeconds();
        if (seconds < 60 || duration.getNano() != 0) {
            return BigDecimal.valueOf(duration.toMillis(), 3)
                            .stripTrailingZeros()
                            .toPlainString()
                    + "s";
        }
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A percentage like {@code 15%} or {@code 12.5%}; the sign has to be there. */
    public static Optional<Percentage> parsePercentage(String text) {
        Matcher matcher = PERCENTAGE.matcher(text);
        return matcher.matches() ? Optional.of(new Percentage(new BigDecimal(matcher.group(1)))) : Optional.empty();
    }

    /** A ratio like {@code 16:9}. */
    public static Optional<AspectRatio> parseRatio(String text) {
        Matcher matcher = RATIO.matcher(text);
        return matcher.matches()
                ? Optional.of(new AspectRatio(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
