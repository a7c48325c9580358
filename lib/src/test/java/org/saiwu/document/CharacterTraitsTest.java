package org.saiwu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterTraitsTest {

    @ParameterizedTest
    @CsvSource({
        "a\u200Bb, INVISIBLE_CHARACTER",
        "soft\u00ADhyphen, INVISIBLE_CHARACTER",
        "中\uFEFF文, INVISIBLE_CHARACTER",
        "中\u3164文, INVISIBLE_CHARACTER",
        "中\uFE0F文, INVISIBLE_CHARACTER",
        "a\u202Eb, DIRECTION_OVERRIDE",
        "a\uDB40\uDC41, TAG_CHARACTER",
        "d\u0430ta, LOOK_ALIKE_LETTER",
        "AΙ课堂, LOOK_ALIKE_LETTER",
        "教ос育, LOOK_ALIKE_LETTER",
        "\u2F2F作, COMPATIBILITY_IDEOGRAPH",
        "\uF9B4人, COMPATIBILITY_IDEOGRAPH",
        "中\uE000文, PRIVATE_USE_CHARACTER",
    })
    void suspiciousCharactersAreNamed(String text, TraitKind kind) {
        assertThat(CharacterTraits.of(text)).extracting(Trait::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国家中小学智慧教育平台，“双师课堂”（2025）——ABC 3.14％…",
                "Привет, мир",
                "角α与β，Ω",
                "π≈3.14，α粒子",
                "👨‍👩‍👧 ❤️ 1️⃣",
                "葛\uDB40\uDD00城",
                "﨑﨎",
                "café naïve",
                "\uD800 unpaired",
            })
    void honestTextHasNoTraits(String text) {
        assertThat(CharacterTraits.of(text)).isEmpty();
    }

    @Test
    void charactersAreCountedAndTheFirstIsShown() {
        assertThat(CharacterTraits.of("一二\u200B三\u200B")).singleElement().satisfies(trait -> {
            assertThat(trait.count()).isEqualTo(2);
            assertThat(trait.sample()).isEqualTo("一二U+200B三U+200B");
            assertThat(trait.place()).isEmpty();
        });
    }
}
