package org.saiwu.cli.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saiwu.bundle.BundleMember;
import org.saiwu.bundle.ZipBundle;
import org.saiwu.bundle.ZipLimits;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.entry.PackingList;
import org.saiwu.report.Sentences;

/**
 * Where the attachment goes.
 *
 * @param path absolute
 * @param written as the user knows it
 */
record Destination(Path path, String written, Context context) {
    private static final String EXTENSION = ".zip";
    /** For the zip's own structures, and for everybody else. */
    private static final long RESERVE = 16L << 20;

    /** The file asked for, or the folder's name beside the folder; the folder as it is and as the user wrote it. */
    static Destination of(Path folder, String folderWritten, @Nullable String output, Context context) {
        Path absolute;
        String written;
        if (output == null) {
            Path place = folder.toAbsolutePath().normalize();
            Path name = place.getFileName();
            if (name == null) {
                throw new CommandException(ExitCode.USAGE, context.words().say("pack.no-name"));
            }
            absolute = place.resolveSibling(name + EXTENSION);
            Path beside = Path.of(folderWritten).normalize();
            boolean named = name.equals(beside.getFileName());
            written = named ? beside.resolveSibling(name + EXTENSION).toString() : absolute.toString();
        } else {
            absolute = context.path(output).toAbsolutePath().normalize();
            written = output;
        }
        Destination destination = new Destination(absolute, written, context);
        destination.checkUsable();
        return destination;
    }

    private void checkUsable() {
        if (!name().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            throw new CommandException(ExitCode.USAGE, say("pack.not-zip", Map.of("path", written)));
        }
        if (Files.isDirectory(path)) {
            throw new CommandException(ExitCode.USAGE, say("pack.is-a-folder", Map.of("path", written)));
        }
        if (!Files.isDirectory(folder())) {
            throw new CommandException(ExitCode.UNFINISHED, say("file.missing", Map.of("path", folder().toString())));
        }
    }

    /** Refuses to replace a zip inside of the entry that holds what the entry doesn't hold unpacked: it may be the only copy. */
    void checkReplaceable(Path entry, PackingList list, boolean force) throws IOException {
        if (force || !Files.exists(path) || !path.toRealPath().startsWith(entry.toRealPath())) {
            return;
        }
        Set<String> names =
                list.files().stream().map(PackingList.PackedFile::name).collect(Collectors.toSet());
        try (ZipBundle old = ZipBundle.open(path, ZipLimits.defaults())) {
            List<String> lost = old.members().stream()
                    .filter(member -> !member.directory())
                    .map(BundleMember::name)
                    .filter(name -> !names.contains(name))
                    .toList();
            if (!lost.isEmpty()) {
                throw new CommandException(
                        ExitCode.USAGE,
                        say("pack.only-copy", Map.of("path", written, "files", Listed.of(lost, context))));
            }
        }
    }

    /** Refuses to begin where the zip won't fit. */
    void checkSpace(long bytes) throws IOException {
        long available = Files.getFileStore(folder()).getUsableSpace();
        if (bytes + RESERVE > available) {
            throw new CommandException(
                    ExitCode.UNFINISHED,
                    say(
                            "pack.no-space",
                            Map.of(
                                    "path", folder().toString(),
                                    "needed", size(bytes + RESERVE),
                                    "available", size(available))));
        }
    }

    Path folder() {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    private String size(long bytes) {
        return Sentences.in(context.words().language()).size(bytes);
    }

    private String say(String key, Map<String, ?> values) {
        return context.words().say(key, values);
    }
}
