package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saiwu.bundle.testing.ZipBuilder;
import org.saiwu.bundle.testing.ZipMemberBuilder;
import org.saiwu.check.EntryResult;
import org.saiwu.entry.testing.FakeProbe;

/** Every kind of file that an entry can hold, changed at random: what comes out is always a result that keeps its promises. */
class EntryMutationTest {
    private static final int CASES = 140;
    /** No measurement: far beyond what all cases of a kind take on a slow machine. */
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private final Path folder;

    EntryMutationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Specimen> specimens() {
        return Specimens.inEntries().stream();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void anEntryWithAChangedFileHasAResult(Specimen specimen) throws IOException {
        AtomicReference<String> current = new AtomicReference<>("nothing");
        try (Silence silence = new Silence();
                EntryTrial trial = new EntryTrial(folder, new FakeProbe())) {
            Assertions.assertTimeoutPreemptively(
                    DEADLINE,
                    () -> {
                        for (int number = 0; number < CASES; number++) {
                            Mutant mutant = Mutant.of(specimen, number);
                            current.set(mutant.toString());
                            run(trial, mutant, number % 2 == 0);
                        }
                    },
                    () -> "past the deadline at " + current.get());
        } catch (AssertionError | RuntimeException | IOException broken) {
            throw new AssertionError(current.get(), broken);
        }
    }

    private void run(EntryTrial trial, Mutant mutant, boolean packed) throws IOException {
        String name = mutant.specimen().name();
        EntryResult result;
        if (name.endsWith(".zip")) {
            result = trial.of(Files.write(folder.resolve(name), mutant.bytes()));
        } else if (packed) {
            List<ZipMemberBuilder> members = new ArrayList<>();
            members.add(ZipMemberBuilder.stored(name, mutant.bytes()).utf8Flag());
            companion(name)
                    .forEach(other -> members.add(
                            ZipMemberBuilder.stored(other.name(), other.bytes()).utf8Flag()));
            result = trial.of(
                    ZipBuilder.of(members.toArray(new ZipMemberBuilder[0])).write(folder, "作品.zip"));
        } else {
            Path entry = Files.createDirectories(folder.resolve("entry"));
            Files.write(entry.resolve(name), mutant.bytes());
            for (Specimen other : companion(name).toList()) {
                Files.write(entry.resolve(other.name()), other.bytes());
            }
            result = trial.of(entry);
        }
        assertThat(result.id()).isEqualTo("entry");
    }

    /** Says the category, so that the changed file is taken for what it is named like. */
    private static Stream<Specimen> companion(String name) {
        String category = name.startsWith("课件") ? "dual-teacher-lesson" : "case";
        byte[] record = ("{\"title\":\"观潮\",\"category\":\"" + category + "\",\"unit\":\"一中\"}")
                .getBytes(StandardCharsets.UTF_8);
        return name.startsWith("entry.") || name.startsWith("报名表")
                ? Stream.of()
                : Stream.of(Specimen.of("entry.json", record));
    }
}
