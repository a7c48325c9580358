package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContestTextTest {
    @ParameterizedTest
    @CsvSource({
        "platform-application,zh", "platform-application,en",
        "guangzhou-2025,zh", "guangzhou-2025,en",
        "guangdong-2025,zh", "guangdong-2025,en"
    })
    void everyBuiltInContestIsSaidAsExpected(String id, String language) throws Exception {
        Contest contest = ContestReader.builtIn(id);
        List<String> lines = ContestText.lines(ContestDescription.of(contest), Locale.forLanguageTag(language)).stream()
                .filter(line -> !line.startsWith("sha256:"))
                .toList();
        assertThat(String.join("\n", lines) + "\n")
                .isEqualTo(Mistake.resource("shown/" + id + "." + language + ".txt"));
    }

    @Test
    void aRuleShowsTheSeverityAndClauseThatTheContestGivesIt() throws Exception {
        Contest contest = ContestReader.builtIn("platform-application");
        ContestDescription description = ContestDescription.of(contest)
                .withRules(
                        contest,
                        List.of(
                                new ContestDescription.Rule(
                                        "document.hidden-text", new LocalizedText("隐藏文字", "hidden text"), "error"),
                                new ContestDescription.Rule(
                                        "media.duration", new LocalizedText("时长", "duration"), "error")));
        List<String> lines = ContestText.lines(description, Locale.ENGLISH);
        assertThat(lines.subList(lines.indexOf("Rules") + 1, lines.size()))
                .containsExactly(
                        "  document.hidden-text  warning  hidden text  [四.6(5)]",
                        "  media.duration  error  duration  [四.6(2)]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "description", "template"})
    void bothLanguagesHaveTheSameSentences(String bundle) throws Exception {
        Properties zh = properties(bundle + "_zh.properties");
        Properties en = properties(bundle + "_en.properties");
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        assertThat(zh).isNotEmpty();
    }

    @Test
    void everyKindOfProblemHasASentence() throws Exception {
        Properties en = properties("problems_en.properties");
        for (RulesProblemKind kind : RulesProblemKind.values()) {
            assertThat(en.stringPropertyNames()).anyMatch(key -> key.equals(kind.name()) || key.startsWith(kind + "."));
        }
    }

    private static Properties properties(String name) throws Exception {
        Properties properties = new Properties();
        properties.load(new java.io.StringReader(Mistake.resource(name)));
        return properties;
    }
}
