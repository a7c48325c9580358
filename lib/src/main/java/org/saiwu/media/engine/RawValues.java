package org.saiwu.media.engine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.saiwu.media.Ratio;

/** Takes typed values out of an engine's words; what is absent, {@code N/A} or absurd is empty, never an error. */
final class RawValues {

    private final Map<String, String> values;

    RawValues(Map<String, String> values) {
        this.values = values;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(value -> !value.isEmpty() && !value.equals("N/A") && !value.equals("unknown"));
    }

    Optional<Long> number(String name) {
        return text(name).flatMap(RawValues::parse);
    }

    /** Returns a number of 0 or more that fits an int; else 0. */
    int count(String name) {
        return number(name)
                .filter(value -> value >= 0 && value <= Integer.MAX_VALUE)
                .map(Math::toIntExact)
                .orElse(0);
    }

    boolean flag(String name) {
        return number(name).orElse(0L) != 0;
    }

    /** Returns a fraction above zero, written with a slash or a colon. */
    Optional<Ratio> fraction(String name) {
        return text(name).flatMap(value -> {
            int mark = Math.max(value.indexOf('/'), value.indexOf(':'));
            if (mark < 0) {
                return Optional.empty();
            }
            Optional<Long> numerator = parse(value.substring(0, mark)).filter(term -> term > 0);
            Optional<Long> denominator = parse(value.substring(mark + 1)).filter(term -> term > 0);
            return numerator.flatMap(above -> denominator.map(below -> new Ratio(above, below)));
        });
    }

    /** Returns decimal seconds, exact to the microsecond. */
    Optional<Ratio> seconds(String name) {
        return text(name)
                .filter(value -> value.length() < 40 && value.matches("-?[0-9]+(\\.[0-9]+)?"))
                .map(value -> new BigDecimal(value).movePointRight(6))
                .filter(micros -> micros.precision() - micros.scale() < 18)
                .map(micros -> Ratio.ofMicros(micros.longValue()));
    }

    /** Returns ticks as seconds. */
    static Optional<Ratio> ticks(long ticks, Ratio timeBase) {
        try {
            return Optional.of(Ratio.of(ticks).times(timeBase));
        } catch (ArithmeticException | IllegalArgumentException absurd) {
            return Optional.empty();
        }
    }

    private static Optional<Long> parse(String value) {
        try {
            return Optional.of(Long.parseLong(value));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
