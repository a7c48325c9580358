package org.saiwu.cli.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saiwu.cli.Installation;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.EngineTrial;
import org.saiwu.media.MediaProbe;
import org.saiwu.media.ProbeEngines;
import org.saiwu.media.ProbeOptions;
import org.saiwu.media.ProbeResult;

/** What reads videos: the engine that comes with the program, and an ffprobe of the user's that could stand in for it. */
record EngineExamination(Surroundings around) {

    Diagnosis engine(Path folder) throws IOException {
        try (MediaProbe probe = ProbeEngines.embedded(Installation.engine(ProbeOptions.defaults()))) {
            return engine(EngineTrial.of(probe, folder));
        }
    }

    Diagnosis engine(EngineTrial trial) {
        EngineInfo info = trial.engine();
        Map<String, String> values =
                new HashMap<>(Map.of("version", info.version(), "platform", info.platform(), "place", info.place()));
        if (info.problem().isPresent()) {
            return missing(info.problem().get(), values);
        }
        if (trial.passed()) {
            return around.ok("engine", "found", values);
        }
        // It may have gone away between the start and the video.
        Optional<ProbeResult> result = trial.result();
        if (result.isPresent() && result.get() instanceof ProbeResult.EngineMissing gone) {
            return missing(gone, values);
        }
        values.put("detail", result.map(Object::toString).orElse(""));
        return around.error("engine", "misread", values);
    }

    private Diagnosis missing(ProbeResult.EngineMissing problem, Map<String, String> values) {
        values.put("detail", problem.detail());
        String remedy = problem.remedy().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return around.error("engine", remedy, values);
    }

    /** A program on the search path is for information only: without one, nothing is amiss. */
    Diagnosis program() {
        Optional<Path> program = onSearchPath();
        if (program.isEmpty()) {
            return around.ok("ffprobe", "none", Map.of());
        }
        String place = program.get().toString();
        try (MediaProbe probe = ProbeEngines.program(program.get(), ProbeOptions.defaults())) {
            EngineInfo info = probe.describe();
            return info.works()
                    ? around.ok("ffprobe", "found", Map.of("place", place, "version", info.version()))
                    : around.ok("ffprobe", "broken", Map.of("place", place));
        }
    }

    private Optional<Path> onSearchPath() {
        for (String folder : around.variable("PATH").split(File.pathSeparator, -1)) {
            try {
                Path program = Path.of(folder, around.windows() ? "ffprobe.exe" : "ffprobe");
                if (!folder.isBlank() && Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            } catch (InvalidPathException notAFolder) {
                continue;
            }
        }
        return Optional.empty();
    }
}
