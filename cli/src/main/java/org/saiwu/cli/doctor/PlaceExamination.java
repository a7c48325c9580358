package org.saiwu.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.saiwu.report.Sentences;
import org.saiwu.report.text.TextStyle;

/** Where the program works and writes: the folder of temporary files, and the terminal. */
record PlaceExamination(Surroundings around) {
    /** Two videos as large as an attachment may be, unpacked at a time. */
    private static final long COMFORTABLE_SPACE = 1536L << 20;
    /** Below this, not even a report is sure to fit. */
    private static final long LEAST_SPACE = 128L << 20;

    private static final int NARROW = 60;

    Diagnosis temporaryFolder() {
        String written = around.property("java.io.tmpdir");
        try {
            Path folder = Path.of(written);
            Files.delete(Files.write(Files.createTempFile(folder, "saiwu-", ".tmp"), new byte[] {0}));
            return space(written, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException | InvalidPathException unusable) {
            return around.error("temporary", "not-writable", Map.of("folder", written));
        }
    }

    Diagnosis space(String folder, long free) {
        Sentences sentences = Sentences.in(around.context().words().language());
        Map<String, String> values =
                Map.of("folder", folder, "free", sentences.size(free), "wanted", sentences.size(COMFORTABLE_SPACE));
        if (free < LEAST_SPACE) {
            return around.error("temporary", "full", values);
        }
        return free < COMFORTABLE_SPACE
                ? around.warning("temporary", "little", values)
                : around.ok("temporary", "found", values);
    }

    Diagnosis terminal() {
        if (!around.context().terminal().outInteractive()) {
            return around.ok("terminal", "none", Map.of());
        }
        TextStyle style = around.context().style();
        String colours = around.context().words().say(style.colour() ? "doctor.colours" : "doctor.no-colours");
        String marks = around.context().words().say(style.ascii() ? "doctor.ascii" : "doctor.unicode");
        Map<String, ?> values = Map.of("width", style.width(), "colours", colours, "marks", marks);
        return style.width() < NARROW
                ? around.warning("terminal", "narrow", values)
                : around.ok("terminal", "found", values);
    }
}
