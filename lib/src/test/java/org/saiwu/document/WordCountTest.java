package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "教育数字化 | 5 | 5",
                "教育，数字化。 | 5 | 7",
                "AI赋能 | 3 | 3",
                "don't | 1 | 1",
                "don’t | 1 | 1",
                "don’t ‘教’ | 2 | 4",
                "3.14 and GB/T | 3 | 3",
                "2025年6月 | 4 | 4",
                "a - b | 2 | 2",
                "ひらがな 한글 | 6 | 6",
                "𠀀𠀁 | 2 | 2",
                "ＡＢＣ | 1 | 1",
                "教——育…… | 2 | 6",
            })
    void lengthIsCountedAsRulesAndAsWordCountIt(String text, int total, int withPunctuation) {
        WordCount count = WordCount.of(text);
        assertThat(count.total()).isEqualTo(total);
        assertThat(count.withPunctuation()).isEqualTo(withPunctuation);
    }
}
