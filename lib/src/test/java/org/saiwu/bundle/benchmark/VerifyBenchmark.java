package org.saiwu.bundle.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.saiwu.bundle.BundleMember;
import org.saiwu.bundle.ZipBundle;
import org.saiwu.bundle.ZipLimits;

/** Verifies all members of the zip that is named. */
public final class VerifyBenchmark {
    private VerifyBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try (ZipBundle bundle = ZipBundle.open(Path.of(arguments[0]), ZipLimits.defaults())) {
            for (BundleMember member : bundle.members()) {
                if (!bundle.verify(member).intact()) {
                    throw new IllegalStateException(member.name());
                }
            }
        }
    }
}
