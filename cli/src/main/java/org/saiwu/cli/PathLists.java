package org.saiwu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Paths as users name them: as they are, or as {@code @list.txt} with one path a line, for names that a console can't pass on. */
public final class PathLists {
    private static final long MAX_BYTES = 64L << 20;

    private PathLists() {}

    /** The paths, lists taken apart, each of which has to exist. */
    public static List<Path> existing(List<String> written, Context context) throws IOException {
        List<Path> paths = expanded(written, context);
        paths.forEach(path -> mustExist(path, context));
        return paths;
    }

    /** Ends the run with exit code 3 when there is nothing of that name. */
    public static void mustExist(Path path, Context context) {
        if (!Files.exists(path)) {
            throw new CommandException(
                    ExitCode.UNFINISHED, context.words().say("file.missing", Map.of("path", path.toString())));
        }
    }

    /** The paths, lists taken apart. */
    public static List<Path> expanded(List<String> written, Context context) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String one : written) {
            Path itself = context.path(one);
            if (!one.startsWith("@") || Files.exists(itself)) {
                paths.add(itself);
                continue;
            }
            Path list = context.path(one.substring(1));
            if (!Files.isRegularFile(list)) {
                throw new CommandException(
                        ExitCode.UNFINISHED, context.words().say("file.missing", Map.of("path", list.toString())));
            }
            if (Files.size(list) > MAX_BYTES) {
                throw new CommandException(
                        ExitCode.USAGE, context.words().say("list.too-large", Map.of("path", list.toString())));
            }
            String text = decoded(list, context);
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> paths.add(context.path(line)));
        }
        return paths;
    }

    private static String decoded(Path list, Context context) throws IOException {
        try {
            String text = Files.readString(list, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (java.nio.charset.CharacterCodingException notUtf8) {
            throw new CommandException(
                    ExitCode.USAGE, context.words().say("list.not-utf8", Map.of("path", list.toString())), notUtf8);
        }
    }
}
