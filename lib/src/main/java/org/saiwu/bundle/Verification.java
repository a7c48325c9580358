package org.saiwu.bundle;

import java.util.List;
import java.util.Optional;

/**
 * What came out of reading one member to its end.
 *
 * @param member the member that was read
 * @param size bytes inflated; less than declared when a problem stopped the reading
 * @param crc32 checksum of these bytes, 0 to 2^32-1
 * @param sha256 their SHA-256 in lower-case hexadecimal, if it was asked for and the member is whole
 * @param content what the member is by its first bytes
 * @param problems what is wrong with the bytes; empty when they are as declared
 */
public record Verification(
        BundleMember member,
        long size,
        long crc32,
        Optional<String> sha256,
        ContentKind content,
        List<BundleProblem> problems) {
    public Verification {
        problems = List.copyOf(problems);
    }

    /** Whether all declared bytes were there with the declared checksum. */
    public boolean intact() {
        return problems.stream()
                .allMatch(problem ->
                        problem.kind() == ProblemKind.NESTED_ARCHIVE || problem.kind() == ProblemKind.LEFTOVER_DATA);
    }
}
