package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saiwu.contest.ContestTemplate.TemplateCategory;

class ContestTemplateTest {
    private static ContestTemplate template(String id, String title) {
        return new ContestTemplate(
                id,
                new LocalizedText(title, title),
                "Asia/Shanghai",
                List.of(new TemplateCategory("case", new LocalizedText("案例", "case"))),
                3,
                Optional.of(LocalDate.of(2026, 6, 30)),
                Optional.of(500L << 20),
                Optional.of(Duration.ofMinutes(8)),
                Optional.of(Percentage.of(25)),
                List.of(Percentage.of(10), Percentage.of(20)));
    }

    private static Contest read(String rules) throws ContestException {
        return ContestReader.read("new.yaml", rules.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFileSaysWhatWasAnswered() throws Exception {
        Contest contest = read(template("ours", "我校活动").write(Locale.ENGLISH));
        assertThat(contest.title().zh()).isEqualTo("我校活动");
        assertThat(contest.submitters().get(0).authors().count().max()).contains(3);
        assertThat(contest.stages()).extracting(Stage::deadline).containsExactly(LocalDate.of(2026, 6, 30));
        assertThat(contest.attachment().orElseThrow().maxSize()).isEqualTo(500L << 20);
        assertThat(contest.item("video").orElseThrow().maxDuration()).contains(Duration.ofMinutes(8));
        assertThat(contest.duplication().orElseThrow().threshold()).isEqualTo(Percentage.of(25));
        assertThat(contest.awards().orElseThrow().levels()).hasSize(2);
    }

    @Test
    void bothLanguagesDifferInTheirCommentsAlone() throws Exception {
        String zh = template("ours", "我校活动").write(Locale.CHINESE);
        String en = template("ours", "我校活动").write(Locale.ENGLISH);
        assertThat(zh).isNotEqualTo(en);
        assertThat(zh.replaceAll("(?m)^#.*$", "")).isEqualTo(en.replaceAll("(?m)^#.*$", ""));
    }

    @Test
    void theLeastAnswersMakeAContestToo() throws Exception {
        ContestTemplate least = new ContestTemplate(
                "least",
                new LocalizedText("活动", "contest"),
                "Asia/Shanghai",
                List.of(new TemplateCategory("case", new LocalizedText("案例", "case"))),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThat(read(least.write(Locale.CHINESE)).video()).isEmpty();
    }

    @Test
    void aTitleMayHoldWhatYamlTakesForItself() throws Exception {
        String title = "\"案例\": #1 {a} \\ 'b' & *c %";
        assertThat(read(template("ours", title).write(Locale.ENGLISH)).title().zh())
                .isEqualTo(title);
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        assertThatThrownBy(() -> template("our contest", "活动").write(Locale.ENGLISH))
                .isInstanceOf(ContestException.class)
                .hasMessageContaining("\"our contest\" is not an id");
    }
}
