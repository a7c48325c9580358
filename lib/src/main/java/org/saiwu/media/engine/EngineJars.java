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
import org.jspecify.annotations.Nullable;

/** Finds, among what this program was started from, what a child needs, without opening the other jars. */
final class EngineJars {

    /** How the names of the jars begin, the one first that comes first on the class path. */
    private static final List<String> PREFIXES = List.of("javacpp-", "ffmpeg-");

    private EngineJars() {}

    /**
     * Returns the class path of a child: JavaCPP, the bindings and this library; without anything else. JavaCPP comes first,
     * since it reads a file of its own at each start, and all jars before its own would be opened to look for it.
     */
    static String classPath() throws IOException {
        Set<Path> parts = new LinkedHashSet<>();
        List<Path> jars = jars(NativeFiles.platform(), false);
        for (String name : PREFIXES) {
            for (Path jar : jars) {
                if (jar.getFileName().toString().startsWith(name)) {
                    parts.add(jar);
                }
            }
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
        List<Path> found = jars(platform, true);
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

    /**
     * JavaCPP's jars and those of the bindings on the class path, and else beside this library, since a program's first jar
     * names the others itself: of a platform, or all others.
     */
    private static List<Path> jars(String platform, boolean wanted) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            Path path = Path.of(part);
            if (isJar(path, platform, wanted) && Files.isRegularFile(path)) {
                found.add(path.toAbsolutePath());
            }
        }
        Path folder = own().getParent();
        if (found.isEmpty() && folder != null && Files.isRegularFile(own())) {
            try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder)) {
                for (Path path : beside) {
                    if (isJar(path, platform, wanted)) {
                        found.add(path);
                    }
                }
            }
            Collections.sort(found);
        }
        return found;
    }

    private static boolean isJar(Path path, String platform, boolean wanted) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".jar")
                && (name.startsWith(PREFIXES.get(0)) || name.startsWith(PREFIXES.get(1)))
                && name.contains(platform) == wanted;
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
