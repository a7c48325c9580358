package org.saiwu.award;

import java.math.BigDecimal;

/**
 * What one judge gave one work.
 *
 * @param judge the judge's name; empty when the table has one score a work
 * @param judgeUnit the judge's own unit; empty when unknown
 * @param row of the score table, 1 for the first; 0 when it comes from none
 */
public record Mark(String work, String judge, String judgeUnit, BigDecimal score, int row) {
    public static Mark of(String work, String judge, BigDecimal score) {
        return new Mark(work, judge, "", score, 0);
    }
}
