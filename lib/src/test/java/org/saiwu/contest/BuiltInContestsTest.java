package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInContestsTest {

    static List<String> ids() {
        return Contests.builtInIds();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyBuiltInFileReadsAndHasItsOwnNameAsId(String id) throws Exception {
        assertThat(ContestReader.builtIn(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatTheBuildPreparesIsWhatTheFileSays(String id) throws Exception {
        assertThat(PreparedRules.class.getResource(id + ".rules")).isNotNull();
        PreparedRules prepared = PreparedRules.of(id);
        PreparedRules parsed = PreparedRules.parse(id);
        assertThat(prepared.rules()).isEqualTo(parsed.rules());
        assertThat(prepared.digest()).isEqualTo(parsed.digest());
        Contest contest = ContestReader.read(id, Contests.bytes(id));
        assertThat(ContestReader.builtIn(id)).isEqualTo(contest);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyBuiltInFileIsValidAgainstTheSchema(String id) throws Exception {
        String json = new YAMLMapper().readTree(Contests.text(id)).toString();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Contests.schema());
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaIsItselfASchemaThatKnowsAllContestsAndRules() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(Contests.schema());
        assertThat(texts(schema.at("/properties/extends/enum"))).isEqualTo(Contests.builtInIds());
        assertThat(texts(schema.at("/properties/rules/anyOf/0/propertyNames/enum")))
                .isEqualTo(KnownRules.IDS);
    }

    @Test
    void theSchemaTitlesOrDescribesEveryKey() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(Contests.schema());
        schema.findParents("properties")
                .forEach(parent -> parent.get("properties").properties().forEach(property -> {
                    if (property.getValue().isObject() && !property.getValue().has("const")) {
                        assertThat(property.getValue().has("description")
                                        || property.getValue().has("$ref")
                                        || property.getValue().has("items"))
                                .as(property.getKey())
                                .isTrue();
                    }
                }));
    }

    @Test
    void theReferenceContestHoldsTheNumbersOfItsNotice() throws Exception {
        Contest contest = ContestReader.builtIn("platform-application");
        assertThat(contest.timeZone()).isEqualTo(new TimeZoneName("Asia/Shanghai"));
        assertThat(contest.categories())
                .extracting(Category::id)
                .containsExactly("case", "dual-teacher-lesson", "team");
        assertThat(contest.submitter("teacher").orElseThrow().authors())
                .isEqualTo(new AuthorRule(new Count(1, Optional.of(2)), true));
        assertThat(contest.submitter("team").orElseThrow().authors().count().max())
                .contains(6);
        assertThat(contest.submitter("region").orElseThrow().countsTowardsQuota())
                .isFalse();
        assertThat(contest.attachment().orElseThrow()).isEqualTo(new Attachment("四.6(1)", 734_003_200L, 700_000_000L));
        assertThat(contest.item("application-video").orElseThrow().maxDuration())
                .contains(Duration.ofMinutes(6));
        assertThat(contest.item("recording").orElseThrow().maxDuration()).contains(Duration.ofMinutes(45));
        assertThat(contest.stage("county").orElseThrow().deadline()).isEqualTo(LocalDate.of(2023, 8, 20));
        assertThat(contest.quota().orElseThrow().unitTypes())
                .extracting(type -> type.places().orElseThrow())
                .containsExactly(40, 30, 6);
        assertThat(contest.awards().orElseThrow().levels())
                .extracting(level -> level.share().orElseThrow().toString())
                .containsExactly("15%", "25%", "35%");
        assertThat(contest.duplication().orElseThrow().threshold()).isEqualTo(Percentage.of(30));
        VideoRule video = contest.video().orElseThrow();
        assertThat(List.of(video.minWidth(), video.minHeight())).containsExactly(1920, 1080);
        assertThat(video.aspectRatio()).isEqualTo(new AspectRatio(16, 9));
    }

    @Test
    void guangzhouLimitsTheSummaryAndPutsWorksOnItsPlatformFirst() throws Exception {
        Contest contest = ContestReader.builtIn("guangzhou-2025");
        assertThat(contest.item("summary").orElseThrow().length()).contains(new Count(0, Optional.of(1000)));
        assertThat(contest.awards().orElseThrow().keys())
                .extracting(AwardKey::clause)
                .containsExactly("五(二)");
        assertThat(contest.stagesOf("unit-summary"))
                .extracting(Stage::deadline)
                .containsExactly(LocalDate.of(2025, 6, 1));
        assertThat(contest.video()).isEmpty();
        assertThat(contest.attachment()).isEmpty();
    }

    @Test
    void guangdongReadsItsImpossibleDateAsTheLastDayOfJuneAndForbidsTwoRoutes() throws Exception {
        Contest contest = ContestReader.builtIn("guangdong-2025");
        assertThat(contest.stages()).extracting(Stage::deadline).containsExactly(LocalDate.of(2025, 6, 30));
        assertThat(contest.rule("entries.two-routes"))
                .contains(new RuleSetting(Optional.of("error"), Optional.of("六(二)")));
        assertThat(contest.awards().orElseThrow().levels())
                .allMatch(level -> level.share().isEmpty());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
