package org.saiwu.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the rates against a brute-force reference: sets of windows, built from the definition. */
class ExactRateTest {

    @Test
    void ratesOfThousandsOfSmallTextsEqualThoseOfSetsOfWindows() throws IOException {
        Random random = new Random(20250722);
        for (int round = 0; round < 2000; round++) {
            List<String> texts = RandomTexts.batch(random);
            int minMatch = 4 + random.nextInt(12);
            assertEqualToReference(texts, minMatch, 1 + random.nextInt(3));
        }
    }

    @Test
    void textsOfOneRepeatedCharacterAreCountedLikeAnyOther() throws IOException {
        assertEqualToReference(List.of("啊".repeat(500), "啊".repeat(40), "啊".repeat(12), "吧".repeat(100)), 13, 2);
    }

    @Test
    void manyCopiesOfOneTextAreAllWhollyDuplicatedAndTheirEvidenceStaysSmall() throws IOException {
        String text = RandomTexts.han(new Random(5), 600, 2000);
        List<Text> batch = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            batch.add(Text.of("copy-" + i, text));
        }
        List<DocumentResult> results = Results.of(Parameters.defaults(), batch);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.rate()).isEqualTo(new Rate(600, 600));
            assertThat(result.identicalCount()).isEqualTo(2999);
            assertThat(result.largestSource().orElseThrow().duplicated()).isEqualTo(600);
            assertThat(result.sources().size()).isLessThanOrEqualTo(100);
            assertThat(result.sources().size() + result.sourcesOmitted()).isEqualTo(2999);
        });
    }

    @Test
    void exactlyThirtyPercentFailsAndOneCharacterLessPasses() throws IOException {
        String source = RandomTexts.distinct(0, 900);
        String own = RandomTexts.distinct(900, 1900);
        Parameters parameters = Parameters.defaults();
        DocumentResult atLimit = Results.first(parameters, source.substring(0, 300) + own.substring(0, 700), source);
        DocumentResult below = Results.first(parameters, source.substring(0, 299) + own.substring(0, 701), source);
        assertThat(atLimit.rate()).isEqualTo(new Rate(300, 1000));
        assertThat(atLimit.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(below.rate()).isEqualTo(new Rate(299, 1000));
        assertThat(below.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aTextUnderTheMinimumGetsNoVerdict() throws IOException {
        String text = RandomTexts.distinct(0, 199);
        assertThat(Results.first(Parameters.defaults(), text, text).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aTextWithoutLettersHasNoRateAndNoVerdict() throws IOException {
        DocumentResult result = Results.first(Parameters.defaults().withMinimumCharacters(0), "，。——！", "，。——！");
        assertThat(result.rate()).isEqualTo(new Rate(0, 0));
        assertThat(result.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void runsFromDifferentSourcesJoin() throws IOException {
        String all = RandomTexts.distinct(0, 60);
        List<DocumentResult> results = Results.of(
                Parameters.defaults(),
                List.of(Text.of("a", all), Text.of("b", all.substring(0, 30)), Text.of("c", all.substring(30))));
        assertThat(results.get(0).rate()).isEqualTo(new Rate(60, 60));
        assertThat(results.get(0).largestSource().orElseThrow()).isEqualTo(new LargestSource("b", 30, true));
    }

    @Test
    void aFileNameSeenTwiceIsTwoDocuments() throws IOException {
        String text = RandomTexts.distinct(0, 300);
        List<DocumentResult> results =
                Results.of(Parameters.defaults(), List.of(Text.of("甲校/案例.docx", text), Text.of("乙校/案例.docx", text)));
        assertThat(results).extracting(DocumentResult::duplicated).containsExactly(300, 300);
    }

    @Test
    void theAuthorsOwnTextsCountInTheRateButNotInTheRateWithoutOwn() throws IOException {
        String text = RandomTexts.distinct(0, 600);
        List<DocumentResult> results = Results.of(
                Parameters.defaults(),
                List.of(
                        Text.of("a", text).withOwners(Set.of("王芳")),
                        Text.of("b", text.substring(0, 400)).withOwners(Set.of("李明", "王芳")),
                        Text.of("c", text.substring(300, 500)).withOwners(Set.of("李明"))));
        assertThat(results.get(0).rate()).isEqualTo(new Rate(500, 600));
        assertThat(results.get(0).withoutOwn()).isEqualTo(new Rate(200, 600));
        assertThat(results.get(1).withoutOwn()).isEqualTo(new Rate(0, 400));
        assertThat(results.get(2).withoutOwn()).isEqualTo(new Rate(200, 200));
    }

    @Test
    void copiesOfOneAuthorAreNotForeign() throws IOException {
        String text = RandomTexts.distinct(0, 300);
        List<DocumentResult> results = Results.of(
                Parameters.defaults(),
                List.of(
                        Text.of("a", text).withOwners(Set.of("王芳")),
                        Text.of("b", text).withOwners(Set.of("王芳")),
                        Text.of("c", text.substring(0, 50)).withOwners(Set.of("赵六"))));
        assertThat(results)
                .extracting(DocumentResult::withoutOwn)
                .containsExactly(new Rate(50, 300), new Rate(50, 300), new Rate(50, 50));
    }

    private static void assertEqualToReference(List<String> texts, int minMatch, int jobs) throws IOException {
        List<Text> batch = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            batch.add(Text.of(String.format(java.util.Locale.ROOT, "%03d", i), texts.get(i)));
        }
        Parameters parameters = Parameters.defaults()
                .withMinMatch(minMatch)
                .withReferences(false)
                .withJobs(jobs);
        List<DocumentResult> results = Results.of(parameters, batch);
        List<int[]> folded = texts.stream().map(Reference::normalised).toList();
        for (int i = 0; i < texts.size(); i++) {
            DocumentResult result = results.get(i);
            Set<List<Integer>> others = new HashSet<>();
            int largest = 0;
            for (int j = 0; j < texts.size(); j++) {
                if (j != i) {
                    Set<List<Integer>> windows = Reference.windows(folded.get(j), minMatch);
                    others.addAll(windows);
                    int covered = Reference.covered(folded.get(i), windows, minMatch);
                    largest = Math.max(largest, covered);
                    assertSource(result, j, covered);
                }
            }
            assertThat(result.duplicated())
                    .as("text %s of %s with windows of %s", i, texts, minMatch)
                    .isEqualTo(Reference.covered(folded.get(i), others, minMatch));
            assertThat(result.characters()).isEqualTo(folded.get(i).length);
            assertThat(result.largestSource().map(LargestSource::duplicated))
                    .isEqualTo(largest == 0 ? Optional.empty() : Optional.of(largest));
        }
    }

    private static void assertSource(DocumentResult result, int other, int covered) {
        String id = String.format(java.util.Locale.ROOT, "%03d", other);
        assertThat(result.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .mapToInt(SourceMatch::duplicated)
                        .sum())
                .isEqualTo(covered);
    }
}
