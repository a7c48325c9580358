package org.saiwu.media.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saiwu.media.ProbeResult.Remedy;

/** The command line of a child: this Java, a small heap, and nothing of the caller's settings. */
final class ChildCommand implements EmbeddedProbe.Launcher {

    private static final String MAIN = "org.saiwu.media.engine.child.ProbeServer";

    private final Optional<Path> libraries;
    private final Purpose purpose;
    private @Nullable NativeFolder folder;
    private @Nullable NativeFolder scaling;

    /** What a child is for. */
    enum Purpose {
        /** To probe thousands of files one after another. */
        PROBING("-Xmx48m", "-XX:TieredStopAtLevel=1"),
        /** To probe a few: what runs so seldom is not worth compiling. */
        PROBING_FEW("-Xmx48m", "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=8"),
        /** To watch, which needs one more library and takes long for one file. */
        WATCHING("-Xmx160m"),
        /** To write what it loaded into an archive for class-data sharing, beside the libraries, when it ends. */
        ARCHIVING("-Xmx48m", "-XX:TieredStopAtLevel=1");

        private final List<String> settings;

        Purpose(String... settings) {
            this.settings = List.of(settings);
        }
    }

    ChildCommand(Optional<Path> libraries, Purpose purpose) {
        this.libraries = libraries.map(Path::toAbsolutePath);
        this.purpose = purpose;
    }

    @Override
    public ProcessBuilder command() throws MissingEngineException {
        List<Path> natives = natives();
        Path home = Path.of(System.getProperty("java.home"));
        boolean windows = NativeFiles.platform().startsWith("windows");
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(windows ? "java.exe" : "java").toString());
        // Quick to start, small to keep; a crash leaves its account on the error stream and no files about.
        command.addAll(List.of("-Xss512k", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(purpose.settings);
        command.addAll(
                List.of("-XX:-UsePerfData", "-XX:+ErrorFileToStderr", "-XX:-CreateCoredumpOnCrash", "-Xlog:disable"));
        // The archive of classes is taken at the address it was made for: moving it takes a tenth of the start.
        command.addAll(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"));
        command.addAll(sharing());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.library.path=" + path(natives)));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        // The libraries are unpacked already, and the small heap says nothing about what native code may take.
        command.add("-Dorg.bytedeco.javacpp.loadLibraries=false");
        command.add("-Dorg.bytedeco.javacpp.maxBytes=0");
        command.add("-Dorg.bytedeco.javacpp.maxPhysicalBytes=0");
        command.add(MAIN);
        natives.forEach(each -> command.add(each.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(home.toFile());
        setEnvironment(builder.environment(), windows);
        return builder;
    }

    /** An archive of another Java is passed over in silence. */
    private List<String> sharing() {
        Optional<Path> archive = libraries.map(path -> path.resolve(EngineLibraries.CLASS_ARCHIVE));
        if (purpose == Purpose.ARCHIVING) {
            // Interpreted: a method that waits for its compiler at the end is archived as waiting, and waits for ever.
            return List.of("-Xint", "-XX:ArchiveClassesAtExit=" + archive.orElseThrow());
        }
        return archive.filter(Files::isRegularFile)
                .map(path -> List.of("-XX:SharedArchiveFile=" + path))
                .orElse(List.of());
    }

    @Override
    public synchronized String place() {
        return libraries
                .map(Path::toString)
                .orElse(folder == null ? "" : folder.path().toString());
    }

    @Override
    public synchronized void close() {
        if (folder != null) {
            folder.close();
            folder = null;
        }
        if (scaling != null) {
            scaling.close();
            scaling = null;
        }
    }

    private static String path(List<Path> folders) {
        return String.join(
                File.pathSeparator, folders.stream().map(Path::toString).toList());
    }

    private synchronized List<Path> natives() throws MissingEngineException {
        List<Path> folders = new ArrayList<>();
        if (libraries.isEmpty() && folder == null) {
            folder = NativeFolder.ready(NativeFiles.Part.PROBING);
        }
        folders.add(folder == null ? libraries.orElseThrow() : folder.path());
        if (purpose == Purpose.WATCHING) {
            if (scaling == null) {
                scaling = NativeFolder.ready(NativeFiles.Part.WATCHING);
            }
            folders.add(scaling.path());
        }
        return folders;
    }

    /** The class path goes by the environment, which on Windows may be longer than a command line and needs no quoting. */
    private static void setEnvironment(Map<String, String> environment, boolean windows) throws MissingEngineException {
        environment
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTIONS"));
        try {
            environment.put("CLASSPATH", EngineJars.classPath());
        } catch (IOException e) {
            throw new MissingEngineException(Remedy.REPAIR_INSTALLATION, e.toString());
        }
        if (!windows && !utf8(environment)) {
            environment.put("LC_ALL", "C.UTF-8");
        }
    }

    private static boolean utf8(Map<String, String> environment) {
        for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
            }
        }
        return false;
    }
}
