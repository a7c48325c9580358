package org.saiwu.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RewrittenRateTest {

    @Test
    void lightRewritingIsFoundWellAndUnrelatedTextsAreLeftAlone() throws IOException {
        RewritingQuality.Scores scores = RewritingQuality.of(RewritingQuality.LIGHT, 90, 3);
        assertThat(scores.plagdet()).isGreaterThan(0.9);
        assertThat(scores.falseShare()).isLessThan(0.001);
    }

    @Test
    void heavierRewritingIsStillFoundForTheMostPart() throws IOException {
        assertThat(RewritingQuality.of(RewritingQuality.MEDIUM, 90, 3).plagdet()).isGreaterThan(0.9);
        assertThat(RewritingQuality.of(RewritingQuality.HEAVY, 90, 3).plagdet()).isGreaterThan(0.75);
    }

    @Test
    void onlyIdenticalCharactersCount() throws IOException {
        String source = RandomTexts.distinct(0, 100);
        StringBuilder rewritten = new StringBuilder();
        for (int i = 0; i < 100; i += 10) {
            rewritten.append(source, i, i + 9).append((char) (0x4E00 + i));
        }
        DocumentResult result = Results.first(Parameters.defaults(), rewritten.toString(), source);
        assertThat(result.duplicated()).isZero();
        assertThat(result.rewrittenRate()).contains(new Rate(90, 100));
        assertThat(result.sources().get(0).rewrittenPassages()).hasSize(1);
    }

    @Test
    void theRewrittenRateIsNeverBelowTheExactOne() throws IOException {
        Random random = new Random(12);
        for (int round = 0; round < 300; round++) {
            List<Text> batch = new ArrayList<>();
            for (String text : RandomTexts.batch(random)) {
                batch.add(Text.of("t" + batch.size(), text));
            }
            for (DocumentResult result : Results.of(Parameters.defaults(), batch)) {
                assertThat(result.rewritten().orElseThrow()).isBetween(result.duplicated(), result.characters());
            }
        }
    }

    @Test
    void twoTextsAreHeldSideBySide() throws IOException {
        String shared = RandomTexts.distinct(0, 100);
        Comparison comparison = new DuplicationCheck(Parameters.defaults(), List.of())
                .compare(Text.of("z", shared + RandomTexts.distinct(200, 300)), Text.of("a", shared));
        assertThat(comparison.first().rate()).isEqualTo(new Rate(100, 200));
        assertThat(comparison.second().rate()).isEqualTo(new Rate(100, 100));
    }
}
