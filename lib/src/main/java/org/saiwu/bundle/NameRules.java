package org.saiwu.bundle;

import java.util.List;

/** The rules that names of files must keep so that they can be unpacked anywhere, Windows included. */
public final class NameRules {
    private NameRules() {}

    /** What is wrong with these names, each alone and all together; names have {@code /} between components, and at the end of folders. */
    public static List<BundleProblem> inspect(List<String> names, ZipLimits limits) {
        throw new UnsupportedOperationException(names + " " + limits);
    }
}
