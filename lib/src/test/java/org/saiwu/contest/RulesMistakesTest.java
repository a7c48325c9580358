package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake is found at its place by the reader, and by the schema as far as a schema can see it. */
class RulesMistakesTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Contests.schema());

    static Stream<Mistake> mistakes() {
        return Mistake.all().stream();
    }

    @Test
    void withoutMistakeBothReaderAndSchemaAreContent() throws Exception {
        String small = Mistake.resource("small.yaml");
        assertThat(ContestReader.read("small.yaml", small.getBytes(StandardCharsets.UTF_8))
                        .id())
                .isEqualTo("small");
        assertThat(SCHEMA.validate(new YAMLMapper().readTree(small).toString(), com.networknt.schema.InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theReaderNamesPlaceAndMistakeInBothLanguages(Mistake mistake) {
        ContestException thrown = catchThrowableOfType(
                ContestException.class,
                () -> ContestReader.read("small.yaml", mistake.rules().getBytes(StandardCharsets.UTF_8)));
        assertThat(thrown).as("the reader accepts it").isNotNull();
        List<String> sentences = new ArrayList<>();
        for (RulesProblem problem : thrown.problems()) {
            sentences.add(RulesProblemSentences.line(problem, Locale.ENGLISH));
            sentences.add(RulesProblemSentences.sentence(problem, Locale.CHINESE));
        }
        assertThat(sentences).isEqualTo(mistake.sentences());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theSchemaSeesWhatASchemaCanSee(Mistake mistake) {
        assertThat(schemaVerdict(mistake.rules())).isEqualTo(mistake.schema());
    }

    private static String schemaVerdict(String rules) {
        try {
            String json = new YAMLMapper().readTree(rules).toString();
            return SCHEMA.validate(
                                    json,
                                    com.networknt.schema.InputFormat.JSON,
                                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                            .isEmpty()
                    ? "accepts"
                    : "rejects";
        } catch (JsonProcessingException e) {
            return "can't read";
        }
    }
}
