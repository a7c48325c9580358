package org.saiwu.media.engine.child;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Loads the libraries of some folders, so that no other copy on the machine is taken in their place. */
final class NativeLibraries {

    private NativeLibraries() {}

    /** Loads all, the Java bindings too: JavaCPP would look for them by annotations, for longer than the rest of the start takes. */
    static void load(String[] folders) throws IOException {
        List<String> waiting = new ArrayList<>();
        for (String folder : folders) {
            String[] names = new File(folder).list();
            if (names == null) {
                throw new IOException(folder + " is no folder that can be read");
            }
            Arrays.sort(names);
            for (String name : names) {
                if (isLibrary(name)) {
                    waiting.add(folder + File.separator + name);
                }
            }
        }
        // A library that needs another one fails until that is loaded; whatever the platform, the order finds itself.
        while (!waiting.isEmpty()) {
            waiting = notLoaded(waiting);
        }
    }

    private static boolean isLibrary(String name) {
        return name.endsWith(".dll") || name.endsWith(".dylib") || name.contains(".so");
    }

    /** Loads what can be loaded and returns the others, which are fewer. */
    private static List<String> notLoaded(List<String> libraries) {
        List<String> left = new ArrayList<>();
        UnsatisfiedLinkError first = null;
        for (String library : libraries) {
            try {
                System.load(library);
            } catch (UnsatisfiedLinkError e) {
                first = first == null ? e : first;
                left.add(library);
            }
        }
        if (first != null && left.size() == libraries.size()) {
            throw first;
        }
        return left;
    }
}
