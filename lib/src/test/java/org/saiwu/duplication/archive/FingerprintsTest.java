package org.saiwu.duplication.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saiwu.duplication.CodePoints;
import org.saiwu.duplication.GeneratedTexts;
import org.saiwu.duplication.NormalisedText;

class FingerprintsTest {

    private static Set<Long> of(int... codePoints) {
        return Arrays.stream(Fingerprints.of(CodePoints.of(codePoints, codePoints.length)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static int[] random(Random random, int length, int alphabet) {
        int first = random.nextBoolean() ? 0x4E00 : 0x20000;
        return random.ints(length, first, first + alphabet).toArray();
    }

    @Test
    void textsWithThirteenEqualCharactersInARowHaveAFingerprintInCommon() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            int alphabet = 1 + random.nextInt(5) * random.nextInt(1000);
            int[] one = random(random, 13 + random.nextInt(40), alphabet);
            int[] other = random(random, 13 + random.nextInt(40), alphabet);
            int from = random.nextInt(one.length - 12);
            System.arraycopy(one, from, other, random.nextInt(other.length - 12), 13);
            Set<Long> common = of(one);
            common.retainAll(of(other));
            assertThat(common)
                    .as("%s and %s", Arrays.toString(one), Arrays.toString(other))
                    .isNotEmpty();
        }
    }

    @Test
    void aTextShorterThanWhatIsAlwaysFoundHasNone() {
        assertThat(of(new Random(1).ints(12, 0x4E00, 0x9FA5).toArray())).isEmpty();
        assertThat(of(new Random(1).ints(13, 0x4E00, 0x9FA5).toArray())).hasSize(1);
    }

    @Test
    void lessThanAQuarterOfThePiecesAreChosen() {
        CodePoints text = NormalisedText.of(GeneratedTexts.text(1)).characters();
        assertThat(Fingerprints.of(text).length).isBetween(text.length() / 5, text.length() / 4);
    }
}
