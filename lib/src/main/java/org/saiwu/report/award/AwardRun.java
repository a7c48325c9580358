package org.saiwu.report.award;

import java.util.List;
import org.saiwu.contest.Contest;

/**
 * What an award report rests on, so that anybody can run it again.
 *
 * @param inputs the tables read, in the order of the command line
 */
public record AwardRun(Contest contest, List<Input> inputs) {
    public AwardRun {
        inputs = List.copyOf(inputs);
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
