package org.saiwu.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.cli.Contexts;
import org.saiwu.cli.doctor.Diagnosis.State;
import org.saiwu.media.EngineInfo;
import org.saiwu.media.EngineTrial;
import org.saiwu.media.ProbeResult;

/** Machines on which something does not work. */
class ExaminationTest {
    @TempDir
    Path folder = Path.of("");

    private static Surroundings with(Map<String, String> properties) {
        return new Surroundings(Contexts.onTerminal(StandardCharsets.UTF_8, Map.of()), properties);
    }

    private static Diagnosis fileNames(String system, String charset) {
        return new EncodingExamination(with(Map.of("os.name", system, "sun.jnu.encoding", charset))).fileNames();
    }

    private Diagnosis sharing(String archive) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        Files.writeString(folder.resolve("lib/saiwu.jsa"), archive);
        return new RuntimeExamination(with(Map.of(
                        "saiwu.home", folder.toString(),
                        "java.vm.info", "mixed mode, sharing",
                        "java.vm.version", "17.0.15+6")))
                .sharing();
    }

    @ParameterizedTest
    @CsvSource({"64, OK", "32, WARNING"})
    void aJavaOf32BitsIsWarnedOf(String model, State state) {
        assertThat(new RuntimeExamination(with(Map.of("sun.arch.data.model", model)))
                        .java()
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"100, ERROR", "104857600, WARNING", "419430399, WARNING", "419430400, OK"})
    void littleMemoryIsWarnedOf(long heap, State state) {
        assertThat(new RuntimeExamination(with(Map.of())).memory(heap, 2).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1000, ERROR", "134217728, WARNING", "1610612735, WARNING", "1610612736, OK"})
    void littleTemporarySpaceIsWarnedOf(long free, State state) {
        assertThat(new PlaceExamination(with(Map.of())).space("/tmp", free).state())
                .isEqualTo(state);
    }

    @Test
    void aTemporaryFolderThatIsNotThereIsAnError() {
        String missing = folder.resolve("none").toString();
        Diagnosis diagnosis = new PlaceExamination(with(Map.of("java.io.tmpdir", missing))).temporaryFolder();
        assertThat(diagnosis.state()).isEqualTo(State.ERROR);
        assertThat(diagnosis.found()).contains(missing);
        assertThat(diagnosis.remedy())
                .hasValueSatisfying(remedy -> assertThat(remedy).contains("SAIWU_OPTS=-Djava.io.tmpdir="));
    }

    @Test
    void namesThatCanNotBeChineseAreAnErrorButOnWindowsOnlyTheCommandLineSuffers() {
        assertThat(fileNames("Linux", "ANSI_X3.4-1968").state()).isEqualTo(State.ERROR);
        assertThat(fileNames("Windows 11", "Cp1252").state()).isEqualTo(State.WARNING);
        assertThat(fileNames("Windows 11", "GBK").state()).isEqualTo(State.OK);
        assertThat(fileNames("Linux", "no charset").state()).isEqualTo(State.ERROR);
    }

    @Test
    void aConsoleWithoutChineseLettersIsWarnedOfWithTheSystemsOwnRemedy() {
        Surroundings windows = new Surroundings(
                Contexts.onTerminal(StandardCharsets.ISO_8859_1, Map.of()), Map.of("os.name", "Windows 11"));
        Surroundings linux = new Surroundings(
                Contexts.onTerminal(StandardCharsets.ISO_8859_1, Map.of()), Map.of("os.name", "Linux"));
        assertThat(new EncodingExamination(windows).console().remedy())
                .hasValueSatisfying(remedy -> assertThat(remedy).contains("chcp 65001"));
        assertThat(new EncodingExamination(linux).console().remedy())
                .hasValueSatisfying(remedy -> assertThat(remedy).contains("LC_ALL"));
    }

    @Test
    void anArchiveOfClassesIsOfThisJavaOrOfAnother() throws IOException {
        assertThat(sharing("OpenJDK 64-Bit Server VM (17.0.15+6) for linux-amd64")
                        .state())
                .isEqualTo(State.OK);
        assertThat(sharing("OpenJDK 64-Bit Server VM (25+36) for linux-amd64").found())
                .contains("made by another Java");
    }

    @ParameterizedTest
    @EnumSource
    void anEngineThatDoesNotStartIsAnErrorWithARemedyForEachReason(ProbeResult.Remedy reason) {
        EngineInfo info = new EngineInfo(
                EngineInfo.Kind.EMBEDDED,
                "",
                "linux-riscv64",
                "",
                Optional.of(new ProbeResult.EngineMissing(reason, "why", Optional.empty())));
        Diagnosis diagnosis = new EngineExamination(with(Map.of())).engine(new EngineTrial(info, Optional.empty()));
        assertThat(diagnosis.state()).isEqualTo(State.ERROR);
        assertThat(diagnosis.found() + diagnosis.remedy().orElse("")).doesNotContain("{");
    }

    @Test
    void anEngineThatMisreadsTheTestVideoIsAnError() {
        EngineInfo info = new EngineInfo(EngineInfo.Kind.EMBEDDED, "8.0.1", "linux-x86_64", "", Optional.empty());
        ProbeResult late = new ProbeResult.TimedOut(Duration.ofSeconds(60), Optional.empty());
        Diagnosis diagnosis = new EngineExamination(with(Map.of())).engine(new EngineTrial(info, Optional.of(late)));
        assertThat(diagnosis.state()).isEqualTo(State.ERROR);
        assertThat(diagnosis.found()).contains("did not read the test video");
    }

    @Test
    void anFfprobeThatIsNotThereIsNothingAmiss() {
        Surroundings nothing = new Surroundings(
                Contexts.onTerminal(StandardCharsets.UTF_8, Map.of("PATH", folder.toString())), Map.of());
        assertThat(new EngineExamination(nothing).program().state()).isEqualTo(State.OK);
        assertThat(new EngineExamination(nothing).program().found()).startsWith("none");
    }
}
