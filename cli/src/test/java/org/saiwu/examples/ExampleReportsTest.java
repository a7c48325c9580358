package org.saiwu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The committed entries, the program as a user runs it, and the reports beside them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleReportsTest {
    private final List<Example> examples = Examples.all();
    private ExampleRun chinese = new ExampleRun(-1, "", "", "");
    private ExampleRun english = new ExampleRun(-1, "", "", "");

    @BeforeAll
    void validateInBothLanguages(@TempDir Path temporary) throws IOException {
        if (Boolean.getBoolean("examples.update")) {
            MakeExamples.into(Repository.entries());
        }
        chinese = ExampleRun.in("zh", temporary);
        english = ExampleRun.in("en", temporary);
    }

    @Test
    void someExamplesAreBadSoTheProgramExitsWithOne() {
        assertThat(chinese.exitCode()).as(chinese.errors()).isEqualTo(1);
        assertThat(english.exitCode()).as(english.errors()).isEqualTo(1);
        assertThat(chinese.errors()).isEmpty();
    }

    @Test
    void eachEntryHasTheFindingsItWasMadeForAndNoOther() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        examples.forEach(example -> expected.put(example.name(), example.rules()));
        assertThat(chinese.rulesByEntry()).isEqualTo(expected);
        assertThat(english.rulesByEntry()).isEqualTo(expected);
    }

    @Test
    void betweenEntriesOnlyThePairsMadeForItAreReported() throws IOException {
        assertThat(chinese.between()).isEqualTo(Examples.between());
    }

    @Test
    void theReportsAreThoseBesideTheEntries() throws IOException {
        Repository.assertHolds("examples/expected/report.zh.txt", chinese.text());
        Repository.assertHolds("examples/expected/report.en.txt", english.text());
        Repository.assertHolds("examples/expected/report.zh.json", chinese.json());
        Repository.assertHolds("examples/expected/report.en.json", english.json());
    }
}
