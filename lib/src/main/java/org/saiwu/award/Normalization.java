package org.saiwu.award;

import java.util.List;
import java.util.Optional;

/** How marks of severe and mild judges are made comparable, within a category. */
public enum Normalization {
    /** Not at all. */
    NONE("none"),
    /** The mark's distance from the judge's mean, in standard deviations, put on the scale of all marks. */
    Z_SCORE("z-score"),
    /** The mark times the mean of all marks over the judge's mean (二次平均法). */
    GROUP_MEAN("group-mean"),
    /** The mark less the judge's effect, found by least squares of mark = work + judge. */
    ADDITIVE("additive"),
    /** As z-scores, by median and median absolute deviation. */
    MEDIAN_MAD("median-mad"),
    /** The mark's percentile among the judge's marks, from 0 to 100. */
    PERCENTILE("percentile");

    private final String id;

    Normalization(String id) {
        this.id = id;
    }

    /** As written in rules files and options. */
    public String id() {
        return id;
    }

    /** The policy of that id. */
    public static Optional<Normalization> byId(String id) {
        return List.of(values()).stream().filter(value -> value.id.equals(id)).findFirst();
    }
}
