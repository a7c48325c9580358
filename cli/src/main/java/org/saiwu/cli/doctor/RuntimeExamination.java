package org.saiwu.cli.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.saiwu.report.Sentences;

/** The Java that runs the program: which it is, its memory, and whether it starts from an archive of classes. */
record RuntimeExamination(Surroundings around) {
    private static final long COMFORTABLE_HEAP = 400L << 20;
    private static final long LEAST_HEAP = 100L << 20;
    /** The Java that made an archive is named near its beginning. */
    private static final int ARCHIVE_HEADER = 8192;

    Diagnosis java() {
        Map<String, String> values = Map.of(
                "version", around.property("java.runtime.version"),
                "vendor", around.property("java.vendor"),
                "home", around.property("java.home"));
        return around.property("sun.arch.data.model").equals("32")
                ? around.warning("java", "narrow", values)
                : around.ok("java", "found", values);
    }

    Diagnosis memory(long heap, int processors) {
        String size = Sentences.in(around.context().words().language()).size(heap);
        Map<String, ?> values = Map.of("heap", size, "processors", processors);
        if (heap < LEAST_HEAP) {
            return around.error("memory", "too-little", values);
        }
        return heap < COMFORTABLE_HEAP
                ? around.warning("memory", "little", values)
                : around.ok("memory", "found", values);
    }

    Diagnosis sharing() throws IOException {
        String home = around.property("saiwu.home");
        if (home.isEmpty()) {
            return around.warning("sharing", "no-launcher", Map.of());
        }
        Path archive = Path.of(home, "lib", "saiwu.jsa");
        if (!Files.isRegularFile(archive)) {
            return around.warning("sharing", "missing", Map.of("file", archive.toString()));
        }
        if (!isOfThisJava(archive) || !around.property("java.vm.info").contains("sharing")) {
            return around.warning(
                    "sharing",
                    "other-java",
                    Map.of("file", archive.toString(), "version", around.property("java.vm.version")));
        }
        return around.ok("sharing", "found", Map.of("file", archive.toString()));
    }

    private boolean isOfThisJava(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            String header = new String(in.readNBytes(ARCHIVE_HEADER), StandardCharsets.ISO_8859_1);
            return header.contains("(" + around.property("java.vm.version") + ")");
        }
    }
}
