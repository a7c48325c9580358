package org.saiwu.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The commands of {@code examples/contest/README.md}, as the page has them, and what it quotes of their output. */
final class ContestPage {
    private static final String COMMAND = "saiwu ";

    private ContestPage() {}

    /**
     * One command.
     *
     * @param arguments after {@code saiwu}
     * @param output the file that standard output goes to
     * @param exitCode what the page says
     * @param quoted lines of the output that the page shows below the command
     */
    record Step(String line, List<String> arguments, String output, int exitCode, List<String> quoted) {}

    static List<Step> steps(Path page) throws IOException {
        List<Step> steps = new ArrayList<>();
        String block = "";
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith("```")) {
                block = block.isEmpty() ? line.substring("```".length()) : "";
            } else if (block.equals("sh") && line.startsWith(COMMAND)) {
                steps.add(step(line));
            } else if (block.equals("text") && !line.isBlank() && !line.strip().equals("…")) {
                steps.get(steps.size() - 1).quoted().add(line);
            }
        }
        return steps;
    }

    private static Step step(String line) {
        String[] parts = line.split(" # ");
        int exitCode = parts.length == 1 ? 0 : Integer.parseInt(parts[1].strip().split(" ")[1]);
        String[] redirected = parts[0].split(" > ");
        List<String> arguments = Arrays.asList(redirected[0].strip().split(" +"));
        return new Step(
                line, arguments.subList(1, arguments.size()), redirected[1].strip(), exitCode, new ArrayList<>());
    }
}
