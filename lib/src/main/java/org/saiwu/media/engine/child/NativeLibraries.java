package org.saiwu.media.engine.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Loads the libraries of some folders, so that no other copy on the machine is taken in their place. */
final class NativeLibraries {

    private NativeLibraries() {}

    /** Loads all, the Java bindings too: JavaCPP would look for them by annotations, for longer than the rest of the start takes. */
    static void load(List<Path> folders) throws IOException {
        List<Path> waiting = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(NativeLibraries::isLibrary).sorted().forEach(waiting::add);
            }
        }
        // A library that needs another one fails until that is loaded; whatever the platform, the order finds itself.
        while (!waiting.isEmpty()) {
            List<UnsatisfiedLinkError> failures = new ArrayList<>();
            if (!waiting.removeIf(library -> loads(library, failures))) {
                throw failures.get(0);
            }
        }
    }

    private static boolean isLibrary(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".dll") || name.endsWith(".dylib") || name.contains(".so");
    }

    private static boolean loads(Path library, List<UnsatisfiedLinkError> failures) {
        try {
            System.load(library.toString());
            return true;
        } catch (UnsatisfiedLinkError e) {
            failures.add(e);
            return false;
        }
    }
}
