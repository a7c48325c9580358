package org.saiwu.cli.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saiwu.cli.CommandRun;
import org.saiwu.report.ReportContext;

/** What award reports look like; {@code -Dgolden.update=true} writes the files anew. */
class AwardReportsTest {
    private static final Path SOURCES = Path.of("src", "test", "resources", "org", "saiwu", "cli", "award", "golden");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void tables() throws IOException {
        AwardTables.example(folder.resolve("example.csv"));
        AwardTables.judged(folder.resolve("judged.csv"));
        AwardTables.published(folder.resolve("published.csv"), 3, 5, 7);
    }

    private String report(String commandLine) {
        String text = CommandRun.in(folder).run(commandLine.split(" ")).out();
        String version = CommandRun.in(folder).run("--version").out().strip().substring("saiwu ".length());
        // Line ends of csv are those of its standard; a checkout may change them in the golden file.
        return text.replace(version, "0.0.0").replace("\r\n", "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "tally-zh.txt,award tally --scores example.csv --lang zh",
        "tally-en.txt,award tally --scores judged.csv --normalize additive --aggregate trimmed",
        "tally.json,award tally --scores judged.csv --normalize group-mean --format json",
        "tally.csv,award tally --scores example.csv --format csv",
        "tally-zh.html,award tally --scores example.csv --format html --lang zh",
        "plan-zh.txt,award tally --works case=13 --lang zh",
        "plan.json,award tally --works case=13 --format json",
        "summary-en.txt,award summary --awards published.csv --by unit --lang en",
        "summary.json,award summary --awards published.csv --by level --format json",
        "check-zh.txt,award check --awards published.csv --judged case=20 -v --lang zh",
    })
    void reportsLookAsTheyDid(String name, String commandLine) throws IOException {
        String actual = report(commandLine);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(SOURCES);
            Files.writeString(SOURCES.resolve(name), actual);
            return;
        }
        try (InputStream in = AwardReportsTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as("golden file %s", name).isNotNull();
            assertThat(actual).as(name).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "award-tally,award tally --scores example.csv --ties stop --format json",
        "award-tally,award tally --scores judged.csv --normalize z-score --seed s --format json",
        "award-plan,award tally --works case=13 --format json",
        "award-summary,award summary --awards published.csv --by unit --by level --format json",
    })
    void jsonHoldsToItsSchema(String schema, String commandLine) throws IOException {
        String json = report(commandLine);
        assertThat(errors(schema, json)).isEmpty();
        assertThat(errors(schema, json.replace("\"schemaVersion\"", "\"schema\"")))
                .isNotEmpty();
    }

    private static Iterable<?> errors(String schema, String json) throws IOException {
        try (InputStream in = ReportContext.class.getResourceAsStream(schema + ".schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }

    @Test
    void thePageDrawsTheDistributionWithItsLinesAndNeedsNoNetwork() {
        String page = report("award tally --scores example.csv --format html");
        assertThat(page)
                .contains("<svg")
                .contains("Scores application case")
                .contains("first prize 95")
                .contains("Share of works awarded, by unit")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }
}
