package org.saiwu.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Straße, strasse",
        "ﬁnal, final",
        "ＡＢＣ１２３, abc123",
        "ΣΊΣΥΦΟΣ, σίσυφοσ",
        "İstanbul, istanbul",
        "後來裡面, 后来里面",
        "⼀⼈, 一人",
        "\uF9D1, 六",
        "e\u0301te\u0301, été",
        "q\u0301, q",
        "가\u11A8, 각",
        "½, 12",
        "㍿, 株式会社",
        "'a-b，c。d', abcd",
        "a\u200Bb\u00ADc\uFEFF, abc",
        "𝒜𝟙, a1",
        "𠮷野, 𠮷野",
        "x\uD800y, xy",
        "ⅷ, viii"
    })
    void charactersAreFoldedAsTheDefinitionSays(String text, String expected) {
        assertThat(NormalisedText.of(text).characters()).hasToString(expected);
    }

    @Test
    void aTraditionalCharacterIsTheSameAsItsSimplifiedOneOutsideTheBasicMultilingualPlane() {
        assertThat(NormalisedText.of("\u8F2E").characters())
                .isEqualTo(NormalisedText.of("\uD86D\uDC13").characters())
                .isNotEqualTo(NormalisedText.of("\u8F2F").characters());
    }

    @Test
    void theTableIsWhatIcuSaysOfEveryCodePoint() throws IOException {
        try (InputStream table = CharacterFolding.class.getResourceAsStream("folding.txt")) {
            assertThat(new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(FoldingTableGenerator.table());
        }
    }

    @Test
    void sequencesAreComposedAsIcuComposesThem() {
        Random random = new Random(20250722);
        for (int round = 0; round < 20_000; round++) {
            String text = RandomTexts.mixed(random, random.nextInt(12));
            assertThat(NormalisedText.of(text)
                            .characters()
                            .toString()
                            .codePoints()
                            .toArray())
                    .as(text)
                    .isEqualTo(Reference.normalised(text));
        }
    }

    @Test
    void offsetsLeadBackToTheCodePointsThatACharacterComesFrom() {
        NormalisedText text = NormalisedText.of("，𠮷ﬁ e\u0301\u0302。ab");
        assertThat(text.characters()).hasToString("𠮷fiéab");
        assertThat(text.offsets().starts()).containsExactly(1, 2, 2, 4, 8, 9);
        assertThat(text.offsets().ends()).containsExactly(2, 3, 3, 7, 9, 10);
    }

    @Test
    void spansOfTheTextAreTheCharactersThatBeginInThem() {
        Random random = new Random(20);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder content = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                content.append(
                        List.of("，", "𠮷", "ﬁ", "e\u0301", "中", "文", " ", "⑽").get(random.nextInt(8)));
            }
            String text = content.toString();
            Spans.Builder chosen = new Spans.Builder();
            int[] bounds = random.ints(4, 0, text.length() + 1).sorted().toArray();
            chosen.add(bounds[0], bounds[1]);
            chosen.add(bounds[2], bounds[3]);
            Spans spans = chosen.build();
            OffsetMap offsets = NormalisedText.of(text).offsets();
            int[] starts = offsets.starts();
            Spans found = offsets.indexesOf(spans);
            for (int i = 0; i < starts.length; i++) {
                assertThat(found.contains(i)).as(text).isEqualTo(spans.contains(starts[i]));
            }
        }
    }

    @Test
    void tenThousandsOfCombiningMarksInARowTakeNoTime() {
        String text = "a" + "\u0301\u0327".repeat(50_000) + "b";
        assertThat(NormalisedText.of(text).characters()).hasToString("áb");
    }
}
