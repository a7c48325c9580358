package org.saiwu.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How the marks of several judges become the score of a work. */
public enum Aggregate {
    /** The arithmetic mean. */
    MEAN("mean"),
    /** The mean without one highest and one lowest mark, even if they are given more than once. */
    TRIMMED("trimmed");

    /** Below so many judges a trimmed mean leans on too few marks, which is said. */
    static final int FEW_JUDGES = 5;

    private final String id;

    Aggregate(String id) {
        this.id = id;
    }

    /** As written in rules files and options. */
    public String id() {
        return id;
    }

    /** The policy of that id. */
    public static Optional<Aggregate> byId(String id) {
        return List.of(values()).stream().filter(value -> value.id.equals(id)).findFirst();
    }

    /** The exact score of at least one mark; of one or two marks, which can't be trimmed, the mean. */
    public Rational of(List<Rational> marks) {
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("no marks");
        }
        Rational sum = marks.get(0);
        Rational lowest = sum;
        Rational highest = sum;
        for (Rational mark : marks.subList(1, marks.size())) {
            sum = sum.plus(mark);
            lowest = mark.compareTo(lowest) < 0 ? mark : lowest;
            highest = mark.compareTo(highest) > 0 ? mark : highest;
        }
        boolean trim = this == TRIMMED && marks.size() > 2;
        return trim ? sum.minus(lowest).minus(highest).over(marks.size() - 2L) : sum.over(marks.size());
    }

    /** The exact score of at least one decimal mark; as {@link #of}, with fewer steps. */
    Rational ofDecimals(List<Mark> marks) {
        BigDecimal sum = marks.get(0).score();
        BigDecimal lowest = sum;
        BigDecimal highest = sum;
        for (Mark mark : marks.subList(1, marks.size())) {
            sum = sum.add(mark.score());
            lowest = lowest.min(mark.score());
            highest = highest.max(mark.score());
        }
        boolean trim = this == TRIMMED && marks.size() > 2;
        BigDecimal counted = trim ? sum.subtract(lowest).subtract(highest) : sum;
        return Rational.of(counted).over(trim ? marks.size() - 2L : marks.size());
    }
}
