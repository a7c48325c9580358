package org.saiwu.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds members that share bytes, by which kilobytes of zip inflate to gigabytes (D. Fifield, "A better zip bomb", 2019): one sort by position, then each against
 * the one that reaches furthest.
 */
final class OverlapInspection {
    /** Some writers count the last member's data a little wrong, harmlessly. */
    private static final long TOLERANCE = 2;

    private OverlapInspection() {}

    static void inspect(List<BundleMember> members, ProblemLog log) {
        List<BundleMember> sorted = members.stream()
                .filter(member -> member.data().isPresent())
                .sorted(Comparator.comparingLong(BundleMember::headerOffset).thenComparingInt(BundleMember::index))
                .toList();
        long furthest = 0;
        Optional<BundleMember> owner = Optional.empty();
        for (BundleMember member : sorted) {
            if (owner.isPresent() && furthest - member.headerOffset() > TOLERANCE) {
                log.add(BundleProblem.ofMember(
                        ProblemKind.OVERLAPPING_MEMBERS,
                        member.name(),
                        new ProblemDetail.OtherMember(owner.get().name())));
            }
            long end = member.data().orElseThrow().end();
            if (end > furthest) {
                furthest = end;
                owner = Optional.of(member);
            }
        }
    }
}
