package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saiwu.bundle.ContentKind;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.check.RuleId;
import org.saiwu.check.Severity;
import org.saiwu.check.Value;
import org.saiwu.contest.Language;
import org.saiwu.contest.LocalizedText;
import org.saiwu.document.DocumentKind;
import org.saiwu.document.TraitKind;
import org.saiwu.document.UnreadableReason;
import org.saiwu.file.zip.HeaderField;
import org.saiwu.media.ProbeResult;

class SentencesTest {
    private static final List<String> PARTS = List.of("message", "actual", "limit", "hint");

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void everyKindHasSentencesInBothLanguagesWithTheSamePlaces(FindingKind kind) {
        Messages zh = Messages.of("findings", Language.ZH);
        Messages en = Messages.of("findings", Language.EN);
        assertThat(zh.find(kind.key() + ".message")).isPresent();
        for (String part : PARTS) {
            String key = kind.key() + "." + part;
            assertThat(zh.find(key).isPresent()).as(key).isEqualTo(en.find(key).isPresent());
            // A place of one language only is a value that the other reader is not told, except where grammar asks for
            // it.
            if (!part.equals("message")) {
                assertThat(places(zh, key)).as(key).isEqualTo(places(en, key));
            }
        }
        assertThat(allPlaces(zh, kind)).isEqualTo(allPlaces(en, kind));
    }

    private static Set<String> places(Messages messages, String key) {
        return messages.find(key).map(text -> new Template(text).places()).orElse(Set.of());
    }

    private static Set<String> allPlaces(Messages messages, FindingKind kind) {
        Set<String> all = new java.util.TreeSet<>();
        PARTS.forEach(part -> all.addAll(places(messages, kind.key() + "." + part)));
        return all;
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void everyRuleHasATitleAndAnExplanation(RuleId rule) {
        for (Language language : Language.values()) {
            Sentences sentences = Sentences.in(language);
            assertThat(sentences.title(rule)).isNotBlank().isNotEqualTo(rule.id() + ".title");
            assertThat(sentences.explanation(rule)).isNotBlank();
        }
    }

    @Test
    void everyConstantThatFindingsNameHasAWord() {
        Map<String, Enum<?>[]> families = new TreeMap<>(Map.of(
                "content", ContentKind.values(),
                "kind", DocumentKind.values(),
                "unreadable", UnreadableReason.values(),
                "trait", TraitKind.values(),
                "header", HeaderField.values(),
                "video", ProbeResult.Reason.values(),
                "remedy", ProbeResult.Remedy.values()));
        for (Language language : Language.values()) {
            Messages words = Messages.of("words", language);
            families.forEach((family, constants) -> Arrays.stream(constants)
                    .map(constant -> family + "." + Names.of(constant))
                    .forEach(key -> assertThat(words.find(key)).as(key).isPresent()));
        }
    }

    @Test
    void fixedTextsAreTheSameSetInBothLanguages() {
        for (String file : List.of("labels", "words", "rules")) {
            assertThat(keys(file, Language.ZH)).isEqualTo(keys(file, Language.EN));
        }
    }

    private static Set<String> keys(String file, Language language) {
        return Messages.of(file, language).keys();
    }

    @Test
    void saysWhatWasMeasuredTheLimitAndWhatToDo() {
        Finding finding = SampleRun.failing().findings().get(0);
        Sentences.Said zh = Sentences.in(Language.ZH).say(finding);
        assertThat(zh.message()).isEqualTo("视频时长 46:21，上限 45:00");
        assertThat(zh.hint()).contains("请剪去 1:21");
        Sentences.Said en = Sentences.in(Language.EN).say(finding);
        assertThat(en.message()).isEqualTo("the video is 46:21; the limit is 45:00");
        assertThat(en.actual()).contains("46:21");
        assertThat(en.limit()).contains("45:00");
        assertThat(en.hint()).contains("cut 1:21");
    }

    @Test
    void aPlaceInsideOfAValueIsNotFilled() {
        Finding finding = Finding.of(FindingKind.CATEGORY_INVALID)
                .with("value", "{categories}")
                .with("categories", Value.ofTexts(List.of("案例", "课堂")));
        assertThat(Sentences.in(Language.ZH).message(finding)).isEqualTo("“{categories}”不是本活动的项目");
        assertThat(Sentences.in(Language.ZH).hint(finding)).contains("请填写：案例、课堂");
    }

    @Test
    void termsAreSaidInTheReadersLanguage() {
        Finding finding = Finding.of(FindingKind.ITEM_MISSING)
                .with("item", Value.of(new LocalizedText("课件", "slides")))
                .with("limit", 1)
                .with("names", Value.ofTexts(List.of("课件.pptx")));
        assertThat(Sentences.in(Language.ZH).message(finding)).isEqualTo("缺少课件");
        assertThat(Sentences.in(Language.EN).message(finding)).isEqualTo("slides is missing");
    }

    @Test
    void valuesThatDifferAreWrittenSoThatTheyDiffer() {
        Finding finding = Finding.of(FindingKind.ATTACHMENT_TOO_LARGE)
                .with("size", new Value.Size(734_003_201L))
                .with("limit", new Value.Size(734_003_200L))
                .with("excess", new Value.Size(1));
        assertThat(Sentences.in(Language.EN).message(finding))
                .isEqualTo("the attachment is 734,003,201 bytes; the limit is 734,003,200 bytes");
        assertThat(Sentences.in(Language.ZH).hint(finding)).contains("请减小 1 字节");
    }

    @Test
    void charactersThatMisleadAreMadeVisible() {
        Finding finding = Finding.of(FindingKind.PHONE_INVALID).with("value", "1\u001B[31m\u202E2\n3");
        assertThat(Sentences.in(Language.EN).message(finding))
                .isEqualTo("“1<U+001B>[31m<U+202E>2<U+000A>3” is not a telephone number");
    }

    @Test
    void aLongListIsCut() {
        List<String> names = Stream.generate(() -> "张三").limit(25).toList();
        Finding finding = Finding.of(FindingKind.AUTHORS_OF_TWO_UNITS).with("units", Value.ofTexts(names));
        assertThat(Sentences.in(Language.ZH).message(finding)).endsWith("张三 等 25 项");
        assertThat(Sentences.in(Language.EN).message(finding)).endsWith("张三 and 5 more");
    }

    @Test
    void severitiesHaveNames() {
        assertThat(Sentences.in(Language.ZH).severity(Severity.WARNING)).isEqualTo("警告");
        assertThat(Sentences.in(Language.EN).severity(Severity.INFO)).isEqualTo("info");
    }
}
