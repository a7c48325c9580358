package org.saiwu.cli.doctor;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.cli.ProgramVersion;
import org.saiwu.cli.TextOutput;
import org.saiwu.report.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells whether the program works on this machine, and what to do about what doesn't. */
@Command(name = "doctor", addMethodSubcommands = false)
public final class DoctorCommand implements Callable<Integer> {
    /** How it is told. */
    enum Format {
        text,
        json
    }

    private final Context context;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "doctor.format")
    Format format = Format.text;

    @Option(names = "--prepare", descriptionKey = "doctor.prepare")
    boolean prepare;

    public DoctorCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Surroundings around = Surroundings.of(context);
        if (prepare) {
            new Preparation(context).run(around.property("saiwu.home"));
        }
        List<Diagnosis> diagnoses = examine(around);
        switch (format) {
            case text -> TextOutput.print(context, new DiagnosisText(context).lines(diagnoses));
            case json -> writeJson(diagnoses);
        }
        boolean works = diagnoses.stream().noneMatch(diagnosis -> diagnosis.state() == Diagnosis.State.ERROR);
        return (works ? ExitCode.OK : ExitCode.FINDINGS).code();
    }

    private List<Diagnosis> examine(Surroundings around) throws IOException {
        RuntimeExamination runtime = new RuntimeExamination(around);
        EncodingExamination encoding = new EncodingExamination(around);
        EngineExamination engine = new EngineExamination(around);
        PlaceExamination place = new PlaceExamination(around);
        List<Diagnosis> diagnoses = new ArrayList<>();
        diagnoses.add(runtime.java());
        Diagnosis temporary = place.temporaryFolder();
        // The test video needs the folder.
        diagnoses.add(
                temporary.state() == Diagnosis.State.ERROR
                        ? around.error("engine", "untried", java.util.Map.of())
                        : engine.engine(Path.of(around.property("java.io.tmpdir"))));
        diagnoses.add(engine.program());
        diagnoses.add(encoding.console());
        diagnoses.add(encoding.fileNames());
        diagnoses.add(encoding.language());
        diagnoses.add(runtime.memory(
                Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors()));
        diagnoses.add(temporary);
        diagnoses.add(place.terminal());
        diagnoses.add(prepare ? around.ok("sharing", "prepared", java.util.Map.of()) : runtime.sharing());
        return diagnoses;
    }

    private void writeJson(List<Diagnosis> diagnoses) throws IOException {
        try (JsonGenerator json = JsonOutput.pretty(context.terminal().out())) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", 1);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "saiwu");
            json.writeStringField("version", ProgramVersion.get());
            json.writeEndObject();
            json.writeArrayFieldStart("checks");
            for (Diagnosis diagnosis : diagnoses) {
                json.writeStartObject();
                json.writeStringField("id", diagnosis.subject());
                json.writeStringField("state", diagnosis.state().name().toLowerCase(Locale.ROOT));
                json.writeStringField("found", diagnosis.found());
                json.writeStringField("remedy", diagnosis.remedy().orElse(null));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("summary");
            for (Diagnosis.State state : Diagnosis.State.values()) {
                json.writeNumberField(
                        state.name().toLowerCase(Locale.ROOT),
                        diagnoses.stream()
                                .filter(diagnosis -> diagnosis.state() == state)
                                .count());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
