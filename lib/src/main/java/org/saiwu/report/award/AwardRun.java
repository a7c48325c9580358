package org.saiwu.report.award;

import java.util.Collection;
import java.util.List;
import org.saiwu.contest.Contest;

/**
 * What an award report rests on, so that anybody can run it again.
 *
 * @param inputs the tables read, in the order of the command line
 * @param lateUnits those that are said to have handed in too late, in order
 */
public record AwardRun(Contest contest, List<Input> inputs, List<String> lateUnits) {
    public AwardRun {
        inputs = List.copyOf(inputs);
        lateUnits = List.copyOf(lateUnits);
    }

    /** A run in which no unit was late. */
    public AwardRun(Contest contest, List<Input> inputs) {
        this(contest, inputs, List.of());
    }

    /** The same run with these units said to be late, in the order of their characters. */
    public AwardRun withLateUnits(Collection<String> units) {
        return new AwardRun(contest, inputs, units.stream().sorted().distinct().toList());
    }

    /**
     * A table that was read.
     *
     * @param role what it was read as, for example {@code scores}
     * @param file its name, without the folder
     * @param digest {@code sha256:} and the hex digest of its bytes
     */
    public record Input(String role, String file, String digest) {}
}
