package org.saiwu.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void passagesAreMaximalAndLeadToBothOriginals() throws IOException {
        String shared = RandomTexts.distinct(0, 40);
        String document = "，甲。" + shared.substring(0, 20) + "！" + shared.substring(20) + "乙";
        String source = "丙丙" + shared.substring(0, 30) + "……" + shared.substring(30) + "丁";
        DocumentResult result = Results.first(Parameters.defaults(), document, source);
        assertThat(result.sources().get(0).passages()).hasSize(1);
        Passage passage = result.sources().get(0).passages().get(0);
        assertThat(passage.text()).isEqualTo(document.substring(3, 44));
        assertThat(passage.sourceText()).isEqualTo(source.substring(2, 44));
        assertThat(List.of(passage.start(), passage.end(), passage.sourceStart(), passage.sourceEnd()))
                .containsExactly(3, 44, 2, 44);
        assertThat(passage.matched()).isEqualTo(40);
    }

    @Test
    void offsetsAreCodePoints() throws IOException {
        String shared = RandomTexts.distinct(0, 20);
        DocumentResult result = Results.first(Parameters.defaults(), "𠮷𠮷" + shared, "𠀀" + shared);
        Passage passage = result.sources().get(0).passages().get(0);
        assertThat(passage.start()).isEqualTo(2);
        assertThat(passage.sourceStart()).isEqualTo(1);
        assertThat(passage.text()).isEqualTo(shared);
    }

    @Test
    void everyPassageIsEqualOnBothSidesAndTogetherTheyCoverWhatTheSourceGave() throws IOException {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            List<Text> batch = new ArrayList<>();
            for (String text : RandomTexts.batch(random, false)) {
                batch.add(Text.of("t" + batch.size(), text));
            }
            for (DocumentResult result : Results.of(Parameters.defaults().withMinMatch(5), batch)) {
                for (SourceMatch source : result.sources()) {
                    for (Passage passage : source.passages()) {
                        assertThat(NormalisedText.of(passage.text()).characters())
                                .isEqualTo(
                                        NormalisedText.of(passage.sourceText()).characters());
                    }
                    int sum = source.passages().stream()
                            .mapToInt(Passage::matched)
                            .sum();
                    assertThat(sum).isGreaterThanOrEqualTo(source.duplicated());
                }
            }
        }
    }

    @Test
    void aPhraseOfManyDocumentsIsLabelledAsCommonAndStillCounted() throws IOException {
        String phrase = RandomTexts.distinct(0, 20);
        List<Text> batch = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            batch.add(Text.of("t" + i, phrase + RandomTexts.distinct(100 * i + 100, 100 * i + 200)));
        }
        DocumentResult result = Results.of(Parameters.defaults(), batch).get(0);
        assertThat(result.duplicated()).isEqualTo(20);
        assertThat(result.commonCharacters()).isEqualTo(20);
        assertThat(result.sources().get(0).passages().get(0).common()).isTrue();
    }

    @Test
    void boundedEvidenceSaysWhatWasLeftOut() throws IOException {
        List<Text> batch = new ArrayList<>();
        String phrase = RandomTexts.distinct(0, 20);
        for (int i = 0; i < 10; i++) {
            batch.add(Text.of("t" + i, phrase + RandomTexts.distinct(100 * i + 100, 100 * i + 200)));
        }
        Parameters parameters = Parameters.defaults().withEvidence(new EvidenceBounds(3, 1, 1000, 1000));
        DocumentResult result = Results.of(parameters, batch).get(0);
        assertThat(result.sources()).hasSize(3);
        assertThat(result.sourcesOmitted()).isEqualTo(6);
        assertThat(result.duplicated()).isEqualTo(20);
    }

    @Test
    void nearCopiesOfOneTextAreCountedExactlyAndTheirLargestSourceIsFoundOrSaidToBeUncertain() throws IOException {
        String text = RandomTexts.distinct(0, 400);
        List<Text> batch = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            char other = (char) (0x4E00 + i);
            batch.add(Text.of(
                    String.format(java.util.Locale.ROOT, "%03d", i),
                    text.substring(0, i) + other + text.substring(i + 1)));
        }
        List<DocumentResult> results = Results.of(Parameters.defaults().withRewriting(false), batch);
        assertThat(results.get(200).rate()).isEqualTo(new Rate(399, 400));
        assertThat(results.get(200).largestSource().orElseThrow().duplicated()).isGreaterThan(370);
        assertThat(results).allSatisfy(result -> assertThat(result.sources().size() + result.sourcesOmitted())
                .isPositive());
    }

    @Test
    void theNumberOfThreadsAndTheOrderOfTextsChangeNothing() throws IOException {
        List<Text> batch = new ArrayList<>();
        Random random = new Random(8);
        for (int i = 0; i < 120; i++) {
            batch.add(Text.of(
                    "t" + i,
                    GeneratedProse.text(GeneratedProse.sentences(random, 300))
                            + (i > 0 && i % 5 == 0 ? batch.get(i - 1).content().substring(50, 200) : "")));
        }
        List<DocumentResult> alone = Results.of(Parameters.defaults(), batch);
        java.util.Collections.shuffle(batch, random);
        for (int jobs : new int[] {2, 3, 7}) {
            assertThat(Results.of(Parameters.defaults().withJobs(jobs), batch)).isEqualTo(alone);
        }
    }

    @Test
    void documentsWithoutATextAreReportedAndCountedApart() throws IOException {
        Results sink = new Results();
        Summary summary = new DuplicationCheck(Parameters.defaults(), List.of())
                .run(
                        TextBatch.of(List.of(Text.of("a", "甲"), new UnreadableText("b", "b.doc", "encrypted"))),
                        java.util.Optional.empty(),
                        sink);
        assertThat(summary.documents()).isEqualTo(1);
        assertThat(summary.unreadable()).isEqualTo(1);
        assertThat(sink.unreadable).containsExactly(new UnreadableText("b", "b.doc", "encrypted"));
    }

    @Test
    void worksThatShareTextFormClusters() throws IOException {
        String one = RandomTexts.distinct(0, 200);
        String two = RandomTexts.distinct(200, 400);
        Summary summary = new DuplicationCheck(Parameters.defaults(), List.of())
                .run(
                        TextBatch.of(List.of(
                                Text.of("a", one),
                                Text.of("b", one + two),
                                Text.of("c", two),
                                Text.of("d", RandomTexts.distinct(400, 600)))),
                        java.util.Optional.empty(),
                        new Results());
        assertThat(summary.clusters()).containsExactly(new Cluster(List.of("a", "b", "c")));
    }

    @Test
    void invisibleAndLookAlikeCharactersAreSuspectedAndDoNotLowerTheRate() throws IOException {
        String text = RandomTexts.distinct(0, 300);
        StringBuilder disguised = new StringBuilder();
        text.codePoints()
                .forEach(codePoint -> disguised.appendCodePoint(codePoint).append('\u200B'));
        DocumentResult result = Results.first(Parameters.defaults(), disguised + "p\u0430per", text);
        assertThat(result.duplicated()).isEqualTo(300);
        assertThat(result.suspicions())
                .extracting(Suspicion::kind)
                .containsExactlyInAnyOrder("invisible-character", "look-alike-letter");
    }
}
