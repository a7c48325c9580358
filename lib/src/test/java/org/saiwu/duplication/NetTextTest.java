package org.saiwu.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetTextTest {

    private static final String TEMPLATE = "附件3 案例介绍撰写格式\n一、案例背景\n（请介绍案例实施的背景、面临的问题和解决问题的思路，不少于三百字）\n二、主要做法\n";

    @ParameterizedTest
    @ValueSource(strings = {"参考文献", "参考文献：", "五、参考文献", "【参考文献】", "主要参考文献", "參考文獻", "参 考 文 献"})
    void theListOfReferencesIsLeftOutFromItsHeadingOn(String heading) {
        NetText net = net("正文的最后一句。\n" + heading + "\n[1]张三.论教育[J].教育研究,2020(1):1-5.\n[2]李四.论教学[M].\n", Templates.NONE);
        assertThat(net.characters()).hasToString("正文的最后一句");
        assertThat(net.referenceLength()).isEqualTo(net.rawLength() - 7);
    }

    @Test
    void referencesOnTheHeadingsOwnLineAreLeftOut() {
        assertThat(net("正文。\n参考文献：[1]张三.论教育[J].2020.", Templates.NONE).characters())
                .hasToString("正文");
    }

    @Test
    void theNextSectionIsKept() {
        NetText net = net("甲\n参考文献\n[1]张三.论教育[J].\n附录\n乙乙\n", Templates.NONE);
        assertThat(net.characters()).hasToString("甲附录乙乙");
    }

    @Test
    void wordsAboutReferencesInASentenceAreKept() {
        String text = "学生查阅参考文献之后展开讨论。\n结论。";
        assertThat(net(text, Templates.NONE).removed().isEmpty()).isTrue();
    }

    @Test
    void aHeadingOnTopOfAWorkDoesNotLeaveTheWorkOut() {
        String work = RandomTexts.distinct(0, 400);
        assertThat(net("参考文献\n" + work, Templates.NONE).characters()).hasToString(work);
    }

    @Test
    void headingsAndInstructionsOfATemplateAreLeftOut() {
        NetText net = net(TEMPLATE + "我们的做法是这样的。", Templates.of(List.of(TEMPLATE)));
        assertThat(net.characters()).hasToString("我们的做法是这样的");
        assertThat(net.templateLength()).isEqualTo(net.rawLength() - 9);
    }

    @Test
    void aTemplateIsRecognisedAfterSmallEdits() {
        String edited = TEMPLATE.replace("不少于三百字", "不少于500字").replace("面临的问题", "所面临问题");
        NetText net = net(edited + "我们的做法是这样的。", Templates.of(List.of(TEMPLATE)));
        assertThat(net.characters().length()).isBetween(9, 14);
        assertThat(net.characters().toString()).endsWith("我们的做法是这样的");
    }

    @Test
    void whatTheTemplateGaveDoesNotCountAsDuplicated() throws IOException {
        String own = RandomTexts.distinct(0, 250);
        String other = RandomTexts.distinct(250, 500);
        List<DocumentResult> results = new ArrayList<>();
        Results sink = new Results();
        new DuplicationCheck(Parameters.defaults(), List.of(TEMPLATE))
                .run(
                        TextBatch.of(List.of(Text.of("a", TEMPLATE + own), Text.of("b", TEMPLATE + other))),
                        Optional.empty(),
                        sink);
        results.addAll(sink.documents);
        assertThat(results).extracting(DocumentResult::rate).containsExactly(new Rate(0, 250), new Rate(0, 250));
        assertThat(results.get(0).rawCharacters())
                .isEqualTo(250 + results.get(0).templateCharacters());
    }

    @Test
    void quotedCharactersCountNeitherAsDuplicatedNorAsText() throws IOException {
        String shared = RandomTexts.distinct(0, 40);
        String own = RandomTexts.distinct(100, 200);
        DocumentResult result = Results.first(Parameters.defaults(), "“" + shared + "”" + own, shared);
        assertThat(result.rate()).isEqualTo(new Rate(40, 140));
        assertThat(result.withoutQuotes()).isEqualTo(new Rate(0, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“甲乙”", "「甲乙」", "『甲乙』", "\"甲乙\"", "‘甲乙’", "＂甲乙＂"})
    void quotationMarksOfAllKindsAreKnown(String quoted) {
        assertThat(net("丙" + quoted + "丁", Templates.NONE).quoted().length()).isEqualTo(2);
    }

    @Test
    void aMarkThatIsNotClosedInItsParagraphQuotesNothing() {
        assertThat(net("甲“乙\n丙”丁", Templates.NONE).quoted().isEmpty()).isTrue();
    }

    private static NetText net(String content, Templates templates) {
        return NetText.of(content, true, templates);
    }
}
