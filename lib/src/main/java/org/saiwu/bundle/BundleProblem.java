package org.saiwu.bundle;

import java.util.Optional;

/**
 * One thing wrong with a bundle or one of its members.
 *
 * @param kind what is wrong
 * @param member the decoded name of the member concerned; empty when the bundle as a whole is
 * @param detail the values that belong to the kind
 */
public record BundleProblem(ProblemKind kind, Optional<String> member, ProblemDetail detail) {

    static BundleProblem ofBundle(ProblemKind kind) {
        return new BundleProblem(kind, Optional.empty(), new ProblemDetail.None());
    }

    static BundleProblem ofBundle(ProblemKind kind, ProblemDetail detail) {
        return new BundleProblem(kind, Optional.empty(), detail);
    }

    static BundleProblem ofMember(ProblemKind kind, String member) {
        return new BundleProblem(kind, Optional.of(member), new ProblemDetail.None());
    }

    static BundleProblem ofMember(ProblemKind kind, String member, ProblemDetail detail) {
        return new BundleProblem(kind, Optional.of(member), detail);
    }
}
