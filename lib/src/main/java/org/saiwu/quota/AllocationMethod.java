package org.saiwu.quota;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How places are shared among units; the names in lower case are the ones that scripts read and write. */
public enum AllocationMethod {
    /** A number of places for each type of unit. */
    FIXED,
    /** Largest remainders (最大余数法). */
    HAMILTON,
    /** Divisor method that rounds at the half; the default. */
    WEBSTER,
    /** Divisor method that rounds at the geometric mean. */
    HILL,
    /** Divisor method that rounds at the harmonic mean. */
    DEAN,
    /** Divisor method that rounds up. */
    ADAMS,
    /** Divisor method that rounds down. */
    JEFFERSON,
    /** Units and categories at once, with the totals of both held. */
    BIPROPORTIONAL;

    /** The name in options, rules files and reports, for example {@code webster}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The divisor method of the same name, or nothing for a method that has no sequence of divisors. */
    public Optional<DivisorMethod> divisorMethod() {
        return switch (this) {
            case WEBSTER -> Optional.of(DivisorMethod.WEBSTER);
            case HILL -> Optional.of(DivisorMethod.HILL);
            case DEAN -> Optional.of(DivisorMethod.DEAN);
            case ADAMS -> Optional.of(DivisorMethod.ADAMS);
            case JEFFERSON -> Optional.of(DivisorMethod.JEFFERSON);
            case FIXED, HAMILTON, BIPROPORTIONAL -> Optional.empty();
        };
    }

    /** The method with this id, letter case ignored, or nothing. */
    public static Optional<AllocationMethod> of(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(method -> method.id().equals(wanted))
                .findFirst();
    }
}
