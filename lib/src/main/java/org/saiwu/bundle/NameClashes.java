package org.saiwu.bundle;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that cannot stand beside each other in one folder, on Windows or anywhere. */
final class NameClashes {
    /** Longer names are reported for their length; looking for folders in them would cost the square of it. */
    private static final int LONGEST_COMPARED = 2_048;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byFoldedName = new HashMap<>();
    private final Map<String, String> filesByFoldedName = new HashMap<>();
    private final ProblemLog log;

    private NameClashes(ProblemLog log) {
        this.log = log;
    }

    static void inspect(List<String> names, ZipLimits limits, ProblemLog log) {
        NameClashes clashes = new NameClashes(log);
        for (String name : names) {
            if (!name.isEmpty()) {
                clashes.meet(name);
            }
        }
        for (String name : names) {
            if (name.length() <= LONGEST_COMPARED) {
                clashes.compareWithFolders(name, limits.maxDepth());
            }
        }
    }

    private void meet(String name) {
        boolean folder = name.endsWith("/");
        String path = plainPath(name);
        String folded = fold(path);
        String same = byName.putIfAbsent(path, name);
        String alike = byFoldedName.putIfAbsent(folded, name);
        if (!folder) {
            filesByFoldedName.putIfAbsent(folded, name);
        }
        // A folder that is listed twice is the same folder; a folder and a file are told apart below.
        if (same != null) {
            if (!folder && !same.endsWith("/")) {
                log.add(BundleProblem.ofMember(ProblemKind.DUPLICATE_NAME, name, new ProblemDetail.OtherMember(same)));
            }
        } else if (alike != null && folder == alike.endsWith("/")) {
            log.add(BundleProblem.ofMember(ProblemKind.CASE_CLASH, name, new ProblemDetail.OtherMember(alike)));
        }
    }

    private void compareWithFolders(String name, int maxDepth) {
        String folded = fold(plainPath(name));
        if (name.endsWith("/")) {
            folded += '/';
        }
        int slash = folded.indexOf('/');
        for (int depth = 0; slash >= 0 && depth < maxDepth; depth++) {
            String file = filesByFoldedName.get(folded.substring(0, slash));
            if (file != null) {
                log.add(BundleProblem.ofMember(
                        ProblemKind.FILE_AND_FOLDER_CLASH, name, new ProblemDetail.OtherMember(file)));
                return;
            }
            slash = folded.indexOf('/', slash + 1);
        }
    }

    /** The path without empty and "." components, in composed form. */
    private static String plainPath(String name) {
        String path = name;
        if (path.startsWith("./") || path.contains("//") || path.contains("/./")) {
            path = path.replaceAll("(?<=^|/)(\\.?/)+", "");
        }
        if (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static String fold(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
