package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.check.ValidationResult;
import org.saiwu.contest.Language;

class ReportSchemaTest {
    private static final ReportContext EN = ReportContext.of(Language.EN, "1.2.3");

    @ParameterizedTest
    @EnumSource(Language.class)
    void jsonHoldsToItsSchema(Language language) throws IOException {
        String json = text(ReportFormat.JSON, everything(), ReportContext.of(language, "1.2.3"));
        assertThat(errors(reportSchema(), json)).isEmpty();
    }

    @Test
    void anEmptyRunHoldsToTheSchemaToo() throws IOException {
        String json = text(ReportFormat.JSON, SampleRun.result(List.of(), List.of()), EN);
        assertThat(errors(reportSchema(), json)).isEmpty();
    }

    @Test
    void theSchemaNoticesAMissingKey() throws IOException {
        String json = text(ReportFormat.JSON, everything(), EN).replace("\"status\":", "\"state\":");
        assertThat(errors(reportSchema(), json)).isNotEmpty();
    }

    @Test
    void eachLineHoldsToTheSchemaOfLines() throws IOException {
        String schema = resource("validate-report.schema.json");
        Schema line = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        schema.replaceFirst(
                                "\"type\": \"object\",\\s+\"required\": \\[[^]]*],\\s+\"properties\": \\{\\s+\"schemaVersion\"",
                                "\"allOf\": [{\"\\$ref\": \"#/\\$defs/line\"}], \"not-used\": {\"schemaVersion\""),
                        InputFormat.JSON);
        List<String> lines = text(ReportFormat.NDJSON, everything(), EN).lines().toList();
        assertThat(lines).hasSize(5);
        for (String each : lines) {
            assertThat(errors(line, each)).isEmpty();
        }
        assertThat(errors(line, lines.get(0).replace("\"status\":", "\"state\":")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sarifHoldsToTheOfficialSchema(Language language) throws IOException {
        String sarif = text(ReportFormat.SARIF, everything(), ReportContext.of(language, "1.2.3"));
        assertThat(errors(sarifSchema(), sarif)).isEmpty();
    }

    @Test
    void theSarifSchemaNoticesAWrongLevel() throws IOException {
        String sarif = text(ReportFormat.SARIF, everything(), EN);
        assertThat(errors(sarifSchema(), sarif.replace("\"note\"", "\"remark\"")))
                .isNotEmpty();
    }

    private static ValidationResult everything() {
        return SampleRun.result(
                java.util.stream.Stream.concat(
                                SampleRun.entries().stream(),
                                java.util.stream.Stream.of(SampleRun.withEveryKindOfValue()))
                        .toList(),
                List.of(SampleRun.between()));
    }

    private static String text(ReportFormat format, ValidationResult result, ReportContext context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.of(format).write(result, context, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static Schema reportSchema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("validate-report.schema.json"), InputFormat.JSON);
    }

    private static Schema sarifSchema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(resource("/schema/sarif-schema-2.1.0.json"), InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportWriter.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
