package org.saiwu.media.engine;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saiwu.media.ProbeResult.Remedy;

/**
 * A folder with the native libraries unpacked: in the user's cache, whole or not at all whoever else unpacks at the same
 * time; or, where there is no writable cache, a temporary one of this process's own.
 *
 * @param path the folder
 * @param temporary to be deleted at the end
 */
record NativeFolder(Path path, boolean temporary) {

    static NativeFolder ready(NativeFiles.Part part) throws MissingEngineException {
        NativeFiles files = NativeFiles.find(part);
        List<String> failures = new ArrayList<>();
        for (Path cache : caches()) {
            Path folder = cache.resolve(files.key());
            if (files.unpackedIn(folder)) {
                return new NativeFolder(folder, false);
            }
        }
        for (Path cache : caches()) {
            try {
                return new NativeFolder(unpackInto(cache, files), false);
            } catch (IOException e) {
                failures.add(e.toString());
            }
        }
        for (Path parent : temporaryFolders()) {
            try {
                Path folder = Files.createTempDirectory(parent, "saiwu-engine-");
                files.unpack(folder);
                return new NativeFolder(folder, true);
            } catch (IOException e) {
                failures.add(e.toString());
            }
        }
        throw new MissingEngineException(Remedy.MAKE_SPACE, String.join("; ", failures));
    }

    void close() {
        if (temporary) {
            delete(path);
        }
    }

    /** Unpacks aside and moves into place, so that another process sees all or nothing. */
    private static Path unpackInto(Path cache, NativeFiles files) throws IOException {
        Files.createDirectories(cache);
        Path target = cache.resolve(files.key());
        Path aside = Files.createTempDirectory(cache, "unpack-");
        try {
            files.unpack(aside);
            if (Files.exists(target) && !files.unpackedIn(target)) {
                delete(target);
            }
            move(aside, target);
        } catch (IOException e) {
            // Another process may have been faster, which is as good.
            if (!files.unpackedIn(target)) {
                throw e;
            }
        } finally {
            delete(aside);
        }
        return target;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static List<Path> caches() {
        List<Path> caches = new ArrayList<>();
        add(caches, System.getenv("XDG_CACHE_HOME"), "saiwu");
        add(caches, System.getenv("LOCALAPPDATA"), "saiwu/cache");
        add(
                caches,
                System.getProperty("user.home"),
                NativeFiles.platform().startsWith("macosx") ? "Library/Caches/saiwu" : ".cache/saiwu");
        return caches;
    }

    private static List<Path> temporaryFolders() {
        List<Path> folders = new ArrayList<>();
        add(folders, System.getProperty("java.io.tmpdir"), "");
        add(folders, System.getenv("ProgramData"), "");
        return folders;
    }

    private static void add(List<Path> folders, @Nullable String parent, String child) {
        if (parent == null || parent.isEmpty() || !loadable(parent)) {
            return;
        }
        Path folder = Path.of(parent);
        if (folder.isAbsolute() && Files.isDirectory(folder)) {
            folders.add(folder.resolve(child));
        }
    }

    /** Java loads a library through the system's narrow charset: a path outside it can't be loaded from. */
    private static boolean loadable(String path) {
        try {
            return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                    .newEncoder()
                    .canEncode(path);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return path.chars().allMatch(letter -> letter < 0x80);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stillInUse) {
            // Windows keeps a library that some process has loaded; the folder is small harm, and named as a temporary
            // one.
            folder.toFile().deleteOnExit();
        }
    }
}
