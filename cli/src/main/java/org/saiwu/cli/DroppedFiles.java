package org.saiwu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was dropped onto the launcher for it on a Windows desktop. The launcher hands over the whole command line with which Explorer
 * started it: {@code cmd.exe /c ""C:\saiwu\check.cmd" "C:\two words.zip" C:\a&b.zip "}, where names are in quotes only when there is
 * a space in them.
 */
final class DroppedFiles {
    private static final String COMMAND_LINE = "SAIWU_DROPPED";
    private static final String SCRIPT = "SAIWU_SCRIPT";

    private DroppedFiles() {}

    /** Whether the program was started so. */
    static boolean launched(Map<String, String> environment) {
        return environment.containsKey(COMMAND_LINE);
    }

    /** The paths, as whole as they were dropped. */
    static List<String> of(Map<String, String> environment) {
        String line = environment.getOrDefault(COMMAND_LINE, "");
        String script = environment.getOrDefault(SCRIPT, "");
        int at = 0;
        while (at < line.length() && !line.regionMatches(true, at, script, 0, script.length())) {
            at++;
        }
        if (script.isEmpty() || at == line.length()) {
            return List.of();
        }
        String rest = line.substring(at + script.length());
        // The quote that closes the script's own name, and the one around everything behind /c.
        if (rest.startsWith("\"")) {
            rest = rest.substring(1);
        }
        if (rest.chars().filter(character -> character == '"').count() % 2 == 1) {
            rest = rest.substring(0, rest.lastIndexOf('"'));
        }
        return split(rest);
    }

    private static List<String> split(String text) {
        List<String> paths = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        boolean quoted = false;
        for (char character : text.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ' ' && !quoted) {
                add(paths, path);
            } else {
                path.append(character);
            }
        }
        add(paths, path);
        return paths;
    }

    private static void add(List<String> paths, StringBuilder path) {
        if (!path.isEmpty()) {
            paths.add(path.toString());
            path.setLength(0);
        }
    }
}
