package org.saiwu.bundle;

import java.io.IOException;

/**
 * Content that cannot be read, for the reason in {@link #problem()}.
 *
 * <p>An {@link IOException} so that it passes through readers of streams; any other IOException that this package
 * throws is the disk's: file gone, no permission, no space.
 */
public final class BundleUnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient BundleProblem problem;

    public BundleUnreadableException(BundleProblem problem) {
        super(problem.kind() + problem.member().map(name -> ": " + name).orElse(""));
        this.problem = problem;
    }

    /** What is wrong. */
    public BundleProblem problem() {
        return problem;
    }
}
