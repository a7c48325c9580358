package org.saiwu.award;

import java.util.Optional;

/**
 * A work whose level changes when the judges' severity is taken out.
 *
 * @param raw level by the raw scores; empty for none
 * @param adjusted level by the adjusted ones
 */
public record Crossing(String category, String work, Optional<String> raw, Optional<String> adjusted) {}
