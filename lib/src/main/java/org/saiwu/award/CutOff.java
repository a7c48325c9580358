package org.saiwu.award;

import java.util.Optional;

/**
 * The line below a level.
 *
 * @param planned works at or above the line by the percentages
 * @param awarded works at or above the line after ties
 * @param score the lowest score that got the level or a higher one; empty when none did
 */
public record CutOff(String level, int planned, int awarded, Optional<Rational> score) {}
