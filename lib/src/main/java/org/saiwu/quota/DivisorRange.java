package org.saiwu.quota;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The divisors d for which rounding weight/d by the method's rule gives every unit its places.
 *
 * @param lower the divisor at which the next place would be given; absent when no unit could take another
 * @param upper the divisor at which the last place was given; absent when no place rests on a weight
 * @param shortest a decimal strictly inside with the fewest digits, nearest the middle; absent when the ends meet in a tie
 */
public record DivisorRange(Optional<DivisorBound> lower, Optional<DivisorBound> upper, Optional<BigDecimal> shortest) {}
