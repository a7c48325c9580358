package org.saiwu.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;

/** What the tests of bundles share: a folder, and opening what was built. */
abstract class BundleTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ZipMemberBuilder text(String name) {
        return ZipMemberBuilder.stored(name, "content of " + name);
    }

    ZipBundle open(ZipBuilder zip) throws IOException {
        return open(zip.build());
    }

    ZipBundle open(byte[] bytes) throws IOException {
        return open(bytes, ZipLimits.defaults());
    }

    ZipBundle open(byte[] bytes, ZipLimits limits) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "bundle", ".zip"), bytes);
        return ZipBundle.open(file, limits);
    }

    List<BundleProblem> problemsOf(ZipBuilder zip) throws IOException {
        return problemsOf(zip.build());
    }

    List<BundleProblem> problemsOf(byte[] bytes) throws IOException {
        try (ZipBundle bundle = open(bytes)) {
            return bundle.problems();
        }
    }

    List<String> namesOf(ZipBuilder zip) throws IOException {
        try (ZipBundle bundle = open(zip)) {
            return bundle.members().stream().map(BundleMember::name).toList();
        }
    }

    /** Reads the first member and says what is wrong with it. */
    List<BundleProblem> verificationOf(ZipMemberBuilder member) throws IOException {
        try (ZipBundle bundle = open(ZipBuilder.of(member))) {
            return bundle.verify(bundle.members().get(0)).problems();
        }
    }

    static BundleProblem ofBundle(ProblemKind kind, ProblemDetail detail) {
        return BundleProblem.ofBundle(kind, detail);
    }

    static BundleProblem ofMember(ProblemKind kind, String name, ProblemDetail detail) {
        return BundleProblem.ofMember(kind, name, detail);
    }

    static ProblemDetail measured(long actual, long limit) {
        return new ProblemDetail.Measured(actual, limit);
    }
}
