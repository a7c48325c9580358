package org.saiwu.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** The text of a cell whose value is stored as a number. */
final class CellText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    /** So many digits always survive the way through a double. */
    private static final int SAFE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    private CellText() {}

    /** What the number format makes of a number. */
    enum Format {
        PLAIN,
        PERCENT,
        DATE
    }

    /** The text of a stored number; the stored text itself when it is none. */
    static String of(String stored, Format format, boolean since1904) {
        if (format == Format.PLAIN && isCanonical(stored)) {
            return stored;
        }
        BigDecimal exact;
        double value;
        try {
            value = Double.parseDouble(stored);
            exact = shortest(stored, value);
        } catch (NumberFormatException notANumber) {
            return stored;
        }
        return switch (format) {
            case PLAIN -> exact.toPlainString();
            case PERCENT -> CellNumber.tidy(exact.movePointRight(2)).toPlainString() + "%";
            case DATE -> date(value, since1904, exact);
        };
    }

    /** The text of a double. */
    static String of(double value, Format format, boolean since1904) {
        return of(Double.toString(value), format, since1904);
    }

    /** The decimal with the fewest digits that stands for this very double, the same on every Java version. */
    private static BigDecimal shortest(String stored, double value) {
        BigDecimal written = stored.length() > 400 ? new BigDecimal(value) : new BigDecimal(stored.strip());
        if (written.precision() <= SAFE_DIGITS) {
            return limited(written);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = SAFE_DIGITS; digits <= MOST_DIGITS; digits++) {
            BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (candidate.doubleValue() == value) {
                return limited(candidate);
            }
        }
        return limited(exact);
    }

    private static BigDecimal limited(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > 400) {
            throw new NumberFormatException("out of the range of spreadsheets");
        }
        return CellNumber.tidy(number);
    }

    private static String date(double value, boolean since1904, BigDecimal exact) {
        if (!DateUtil.isValidExcelDate(value)) {
            return exact.toPlainString();
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        if (moment == null) {
            return exact.toPlainString();
        }
        if (value < 1) {
            return TIME.format(moment);
        }
        boolean wholeDay = moment.toLocalTime().toSecondOfDay() == 0;
        return wholeDay ? moment.toLocalDate().toString() : MOMENT.format(moment);
    }

    /** At most 15 digits, no sign, no needless zero: the usual score, which then costs nothing. */
    private static boolean isCanonical(String stored) {
        int length = stored.length();
        if (length == 0 || length > SAFE_DIGITS + 1 || (length > 1 && stored.charAt(0) == '0')) {
            return false;
        }
        int points = 0;
        for (int i = 0; i < length; i++) {
            char digit = stored.charAt(i);
            if (digit == '.') {
                points++;
            } else if (digit < '0' || digit > '9') {
                return false;
            }
        }
        char last = stored.charAt(length - 1);
        return points == 0
                ? length <= SAFE_DIGITS
                : points == 1 && last != '0' && last != '.' && stored.charAt(0) != '.';
    }

    /** Without any kind of space around it; null when nothing is left. */
    static @Nullable String trimmed(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : text.substring(start, end);
    }

    private static boolean isSpace(char letter) {
        return letter <= ' '
                || (letter >= 0x80
                        && (Character.isWhitespace(letter)
                                || Character.isSpaceChar(letter)
                                || letter == '\uFEFF'
                                || letter == '\u200B'));
    }
}
