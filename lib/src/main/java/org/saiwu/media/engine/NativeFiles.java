package org.saiwu.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.saiwu.media.ProbeResult.Remedy;

/** The native libraries in the platform jars: which are needed, and unpacking them. */
final class NativeFiles {

    private static final List<String> FOLDERS = List.of("org/bytedeco/ffmpeg/", "org/bytedeco/javacpp/");

    /** Which libraries are wanted. */
    enum Part {
        /** What probing needs. */
        PROBING,
        /** What watching needs beside it: scaling. */
        WATCHING
    }

    /** The library that only watching needs. */
    private static final String SCALING = "swscale";

    /** Libraries for devices and filters, which nothing here needs, and which need what plain machines lack. */
    private static final List<String> LEFT_OUT = List.of("avdevice", "avfilter", "postproc");

    private final List<Path> jars;
    private final String folder;

    /** A library in a jar. */
    private record Member(Path jar, String entry, long size, long checksum) {
        String fileName() {
            return entry.substring(entry.lastIndexOf('/') + 1);
        }
    }

    private final List<Member> members = new ArrayList<>();

    private final Part part;

    private NativeFiles(List<Path> jars, Part part) throws IOException {
        this.jars = jars;
        this.part = part;
        this.folder = platform() + "/";
        for (Path jar : this.jars) {
            list(jar);
        }
        members.sort(Comparator.comparing(Member::fileName));
    }

    /** Finds a part of the libraries for this machine. */
    static NativeFiles find(Part part) throws MissingEngineException {
        try {
            NativeFiles files = new NativeFiles(EngineJars.platformJars(platform()), part);
            String first = part == Part.PROBING ? "avformat" : SCALING;
            if (files.members.stream().noneMatch(member -> member.entry().contains(first))) {
                throw new MissingEngineException(Remedy.USE_PROGRAM, "no libraries for " + platform());
            }
            return files;
        } catch (IOException e) {
            throw new MissingEngineException(Remedy.REPAIR_INSTALLATION, e.toString());
        }
    }

    /** Returns this machine's name as the jars have it, such as {@code linux-x86_64}. */
    static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String name = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macosx" : "linux";
        String kind =
                switch (machine) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm64";
                    default -> machine;
                };
        return name + "-" + kind;
    }

    /** Returns a name for exactly these libraries. */
    String key() {
        CRC32 sum = new CRC32();
        for (Member member : members) {
            String line = member.fileName() + " " + member.size() + " " + member.checksum() + "\n";
            sum.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        String name = part == Part.PROBING ? "engine" : "scaling";
        return String.format(Locale.ROOT, "%s-%s-%08x", name, platform(), sum.getValue());
    }

    /** Returns whether a folder holds all of them in full. */
    boolean unpackedIn(Path target) {
        try {
            for (Member member : members) {
                Path file = target.resolve(member.fileName());
                if (!Files.isRegularFile(file) || Files.size(file) != member.size()) {
                    return false;
                }
            }
            return true;
        } catch (IOException changing) {
            return false;
        }
    }

    void unpack(Path target) throws IOException {
        Files.createDirectories(target);
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (Member member : members) {
                    if (member.jar().equals(jar)) {
                        try (InputStream in = file.getInputStream(file.getJarEntry(member.entry()))) {
                            Files.copy(in, target.resolve(member.fileName()));
                        }
                    }
                }
            }
        }
    }

    private void list(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(this::needed)
                    .forEach(entry -> members.add(new Member(jar, entry.getName(), entry.getSize(), entry.getCrc())));
        }
    }

    private boolean needed(JarEntry entry) {
        String name = entry.getName();
        if (FOLDERS.stream().noneMatch(start -> name.startsWith(start + folder))) {
            return false;
        }
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        boolean library = fileName.contains(".so") || fileName.endsWith(".dll") || fileName.endsWith(".dylib");
        boolean here = fileName.contains(SCALING) == (part == Part.WATCHING);
        return library && here && LEFT_OUT.stream().noneMatch(fileName::contains);
    }
}
