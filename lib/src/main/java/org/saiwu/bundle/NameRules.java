package org.saiwu.bundle;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules that names of files must keep so that they can be unpacked anywhere, Windows included. */
public final class NameRules {
    /** Names of devices, alone or before a dot (Microsoft, "Naming Files, Paths, and Namespaces"). */
    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?");

    private static final Set<String> JUNK = Set.of("__macosx", ".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini");

    private NameRules() {}

    /** What is wrong with these names, each alone and all together; names have {@code /} between components, and at the end of folders. */
    public static List<BundleProblem> inspect(List<String> names, ZipLimits limits) {
        ProblemLog log = new ProblemLog();
        inspect(names, limits, log);
        return log.problems();
    }

    static void inspect(List<String> names, ZipLimits limits, ProblemLog log) {
        for (String name : names) {
            inspectOne(name, limits, log);
        }
        NameClashes.inspect(names, limits, log);
    }

    private static void inspectOne(String name, ZipLimits limits, ProblemLog log) {
        if (name.isEmpty()) {
            log.add(BundleProblem.ofMember(ProblemKind.EMPTY_NAME, name));
            return;
        }
        String rest = name;
        if (name.startsWith("/")) {
            log.add(BundleProblem.ofMember(ProblemKind.ABSOLUTE_PATH, name));
        } else if (name.length() >= 2 && name.charAt(1) == ':' && isLetter(name.charAt(0))) {
            log.add(part(ProblemKind.DRIVE_PATH, name, name.substring(0, 2)));
            rest = name.substring(2);
        }
        forbiddenCharacter(rest, name, log);
        if (name.length() > limits.maxPathLength()) {
            log.add(measured(ProblemKind.NAME_TOO_LONG, name, name.length(), limits.maxPathLength()));
        }
        inspectComponents(rest, name, limits, log);
    }

    private static void inspectComponents(String rest, String name, ZipLimits limits, ProblemLog log) {
        int folders = 0;
        boolean climbing = false;
        boolean junk = false;
        int start = 0;
        while (start < rest.length()) {
            int slash = rest.indexOf('/', start);
            int end = slash < 0 ? rest.length() : slash;
            String component = rest.substring(start, end);
            folders += slash >= 0 && !component.isEmpty() ? 1 : 0;
            start = end + 1;
            if (component.equals("..")) {
                climbing = true;
            } else if (!component.equals(".")) {
                inspectComponent(component, name, limits, log);
            }
            if (!junk && isJunk(component)) {
                junk = true;
                log.add(part(ProblemKind.JUNK, name, component));
            }
        }
        if (climbing) {
            log.add(BundleProblem.ofMember(ProblemKind.CLIMBING_PATH, name));
        }
        if (folders > limits.maxDepth()) {
            log.add(measured(ProblemKind.TOO_DEEP, name, folders, limits.maxDepth()));
        }
    }

    private static void inspectComponent(String component, String name, ZipLimits limits, ProblemLog log) {
        if (component.length() > limits.maxComponentLength() && name.length() <= limits.maxPathLength()) {
            log.add(measured(ProblemKind.NAME_TOO_LONG, name, component.length(), limits.maxComponentLength()));
        }
        if (component.endsWith(".") || component.endsWith(" ")) {
            log.add(part(ProblemKind.TRAILING_DOT_OR_SPACE, name, component));
        }
        if (mayBeReserved(component)
                && RESERVED.matcher(component.toUpperCase(Locale.ROOT)).matches()) {
            log.add(part(ProblemKind.RESERVED_NAME, name, component));
        }
    }

    /** Cheap, since asked for every component: devices have between 3 and 7 letters before a dot or spaces. */
    private static boolean mayBeReserved(String component) {
        int dot = component.indexOf('.');
        String stem = dot < 0 ? component : component.substring(0, dot);
        int length = stem.stripTrailing().length();
        return length >= 3 && length <= 7;
    }

    private static void forbiddenCharacter(String rest, String name, ProblemLog log) {
        // All forbidden characters are single UTF-16 units.
        for (int i = 0; i < rest.length(); i++) {
            char character = rest.charAt(i);
            if (isForbidden(character)) {
                String shown = String.format(Locale.ROOT, "U+%04X", (int) character);
                log.add(part(ProblemKind.FORBIDDEN_CHARACTER, name, shown));
                return;
            }
        }
    }

    private static boolean isForbidden(int character) {
        return character < 0x20
                || "<>:\"|?*".indexOf(character) >= 0
                || (character >= 0x7f && character <= 0x9f)
                // Marks, embeddings, overrides and isolates of writing direction: "ppt\u202efdp.exe" looks like another
                // name.
                || (character >= 0x200e && character <= 0x200f)
                || (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0xfffe
                || character == 0xffff;
    }

    private static boolean isJunk(String component) {
        return component.startsWith("~$")
                || component.startsWith(".~lock.")
                || (component.length() <= 12 && JUNK.contains(component.toLowerCase(Locale.ROOT)));
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }

    private static BundleProblem part(ProblemKind kind, String name, String part) {
        return BundleProblem.ofMember(kind, name, new ProblemDetail.Part(part));
    }

    private static BundleProblem measured(ProblemKind kind, String name, long actual, long limit) {
        return BundleProblem.ofMember(kind, name, new ProblemDetail.Measured(actual, limit));
    }
}
