package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompatibleTextTest {
    @Test
    void everyCharacterComesOutAsTheJdkNormalizesIt() {
        for (int character = 0; character < 0x10000; character++) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                String text = "a" + (char) character + "字";
                assertThat(CompatibleText.of(text))
                        .as("U+%04X", character)
                        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
    }

    @Test
    void anyMixtureOfCharactersComesOutAsTheJdkNormalizesIt() {
        Random random = new Random(3);
        String letters = "aAＡ字“（）\u0301\u3099かｶﾞ　.·①";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 6; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(CompatibleText.of(text.toString())).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
    }
}
