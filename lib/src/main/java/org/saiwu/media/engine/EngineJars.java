package org.saiwu.media.engine;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds, among what this program was started from, what a child needs, without opening the other jars. */
final class EngineJars {

    private EngineJars() {}

    /**
     * Returns the class path of a child: JavaCPP, the bindings and this library; without anything else. JavaCPP comes first,
     * since it reads a file of its own at each start, and all jars before its own would be opened to look for it.
     */
    static String classPath() throws IOException {
        Set<Path> parts = new LinkedHashSet<>();
        for (String name : List.of("javacpp-", "ffmpeg-")) {
            parts.addAll(named(file -> file.startsWith(name) && !file.contains(NativeFiles.platform())));
        }
        if (parts.size() < 2) {
            parts.clear();
            parts.add(holding("org/bytedeco/javacpp/Loader.class"));
            parts.add(holding("org/bytedeco/ffmpeg/global/avformat.class"));
        }
        parts.add(own());
        return String.join(
                File.pathSeparator, parts.stream().map(Path::toString).toList());
    }

    /** Returns the jars with native libraries for a platform. */
    static List<Path> platformJars(String platform) throws IOException {
        List<Path> found =
                named(name -> (name.startsWith("javacpp-") || name.startsWith("ffmpeg-")) && name.contains(platform));
        if (found.size() >= 2) {
            return found;
        }
        Set<Path> jars = new LinkedHashSet<>();
        for (String library : List.of(
                "javacpp/" + platform + "/" + System.mapLibraryName("jnijavacpp"),
                "ffmpeg/" + platform + "/" + System.mapLibraryName("jniavformat"))) {
            if (loader().getResource("org/bytedeco/" + library) != null) {
                jars.add(holding("org/bytedeco/" + library));
            }
        }
        return List.copyOf(jars);
    }

    private interface NameFilter {
        boolean accepts(String fileName);
    }

    /** Jars with such names on the class path, and else beside this library: a program's first jar names the others itself. */
    private static List<Path> named(NameFilter test) throws IOException {
        List<Path> found = new ArrayList<>();
        String classPath = System.getProperty("java.class.path", "");
        Stream.of(classPath.split(File.pathSeparator, -1))
                .filter(part -> part.endsWith(".jar"))
                .map(part -> Path.of(part).toAbsolutePath())
                .filter(path -> test.accepts(path.getFileName().toString()) && Files.isRegularFile(path))
                .forEach(found::add);
        Path folder = own().getParent();
        if (found.isEmpty() && folder != null && Files.isRegularFile(own())) {
            try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder, "*.jar")) {
                for (Path path : beside) {
                    if (test.accepts(path.getFileName().toString())) {
                        found.add(path);
                    }
                }
            }
            Collections.sort(found);
        }
        return found;
    }

    private static Path own() throws IOException {
        URL url = EngineJars.class.getProtectionDomain().getCodeSource().getLocation();
        return path(url);
    }

    private static Path holding(String resource) throws IOException {
        @Nullable URL url = loader().getResource(resource);
        if (url == null) {
            throw new IOException(resource + " is not on the class path");
        }
        if (url.openConnection() instanceof JarURLConnection connection) {
            return path(connection.getJarFileURL());
        }
        // A folder of classes: as many steps up as the resource's name has parts.
        Path folder = path(url);
        for (int i = 0; i < resource.split("/", -1).length; i++) {
            folder = folder.resolve("..");
        }
        return folder.normalize();
    }

    private static ClassLoader loader() {
        return EngineJars.class.getClassLoader();
    }

    private static Path path(URL url) throws IOException {
        try {
            URI uri = url.toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IOException("no path: " + url, e);
        }
    }
}
