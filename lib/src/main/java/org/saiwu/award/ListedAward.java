package org.saiwu.award;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of an award list made elsewhere.
 *
 * @param level id of the level; empty for a work without an award
 * @param score where the list has one
 * @param row of the table, 1 for the first; 0 when it comes from none
 */
public record ListedAward(
        String work, String category, String unit, Optional<String> level, Optional<BigDecimal> score, int row) {}
