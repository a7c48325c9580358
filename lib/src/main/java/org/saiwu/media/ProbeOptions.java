package org.saiwu.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a probe works.
 *
 * @param deadline the longest a single source may take once an engine is free for it
 * @param jobs how many sources are probed at once, at least 1; further callers wait
 * @param libraries a folder of native libraries already unpacked (see {@link ProbeEngines#unpack}); else they are
 *     unpacked once into a cache folder of the user's
 * @param few whether only a few sources will be probed, so that a quick start counts for more than speed later
 * @param limits what is held against a source that is watched
 */
public record ProbeOptions(Duration deadline, int jobs, Optional<Path> libraries, boolean few, ViewingLimits limits) {

    /** Checks that the deadline and the number of jobs are positive. */
    public ProbeOptions {
        if (deadline.isZero() || deadline.isNegative() || jobs < 1) {
            throw new IllegalArgumentException("deadline " + deadline + ", jobs " + jobs);
        }
    }

    /** Returns a deadline of one minute, one job, libraries from the cache. */
    public static ProbeOptions defaults() {
        return new ProbeOptions(Duration.ofMinutes(1), 1, Optional.empty(), false, ViewingLimits.defaults());
    }

    /** Returns a copy with another deadline. */
    public ProbeOptions withDeadline(Duration newDeadline) {
        return new ProbeOptions(newDeadline, jobs, libraries, few, limits);
    }

    /** Returns a copy with another number of jobs. */
    public ProbeOptions withJobs(int newJobs) {
        return new ProbeOptions(deadline, newJobs, libraries, few, limits);
    }

    /** Returns a copy that takes the native libraries from a folder. */
    public ProbeOptions withLibraries(Path folder) {
        return new ProbeOptions(deadline, jobs, Optional.of(folder), few, limits);
    }

    /** Returns a copy for a few sources, or for many. */
    public ProbeOptions withFew(boolean newFew) {
        return new ProbeOptions(deadline, jobs, libraries, newFew, limits);
    }

    /** Returns a copy with other limits for watching. */
    public ProbeOptions withLimits(ViewingLimits newLimits) {
        return new ProbeOptions(deadline, jobs, libraries, few, newLimits);
    }
}
