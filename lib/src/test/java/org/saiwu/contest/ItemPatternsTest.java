package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ItemPatternsTest {
    private static boolean matches(String pattern, String path) {
        return ItemPatterns.of(List.of(pattern)).matches(path);
    }

    @Test
    void aPatternWithoutSlashIsHeldAgainstTheFileName() {
        assertThat(matches("*报名表*", "附件/2023报名表.docx")).isTrue();
        assertThat(matches("*报名表*", "报名表/说明.docx")).isFalse();
    }

    @Test
    void aPatternWithSlashIsHeldAgainstTheWholePath() {
        assertThat(matches("素材/*", "素材/图.jpg")).isTrue();
        assertThat(matches("素材/*", "附件/素材/图.jpg")).isFalse();
    }

    @Test
    void oneStarStaysWithinAFolder() {
        assertThat(matches("素材/*", "素材/图/1.jpg")).isFalse();
    }

    @Test
    void twoStarsCrossAnyNumberOfFolders() {
        assertThat(matches("**/素材/**", "素材/1.jpg")).isTrue();
        assertThat(matches("**/素材/**", "a/b/素材/c/d/1.jpg")).isTrue();
        assertThat(matches("a/**/b.mp4", "a/b.mp4")).isTrue();
    }

    @Test
    void twoStarsAtTheEndNeedAFile() {
        assertThat(matches("**/素材/**", "a/素材")).isFalse();
    }

    @Test
    void twoStarsAloneMatchEveryFile() {
        assertThat(matches("**", "a/b/c.txt")).isTrue();
    }

    @Test
    void aQuestionMarkIsOneCharacterEvenBeyondTheBasicPlane() {
        assertThat(matches("?.txt", "𠮷.txt")).isTrue();
        assertThat(matches("?.txt", "ab.txt")).isFalse();
    }

    @Test
    void letterCaseMakesNoDifferenceInAnyLocale() {
        assertThat(matches("*.mp4", "VIDEO.MP4")).isTrue();
        assertThat(matches("*title*", "TITLE.docx")).isTrue();
    }

    @Test
    void widthAndCompositionMakeNoDifference() {
        assertThat(matches("*.mp4", "视频．ＭＰ４")).isTrue();
        assertThat(matches("café*", "cafe\u0301.txt")).isTrue();
    }

    @Test
    void bracketsAndBracesStandForThemselves() {
        assertThat(matches("[案例]*", "[案例]1.docx")).isTrue();
        assertThat(matches("[案例]*", "案.docx")).isFalse();
        assertThat(matches("{a,b}*", "a.txt")).isFalse();
    }

    @Test
    void theFirstPatternThatMatchesIsTold() {
        ItemPatterns patterns = ItemPatterns.of(List.of("*应用视频*", "*.mp4"));
        assertThat(patterns.firstMatch("应用视频.mp4")).isZero();
        assertThat(patterns.firstMatch("1.mp4")).isEqualTo(1);
        assertThat(patterns.firstMatch("1.docx")).isEqualTo(-1);
    }

    @Test
    void aHostilePatternAndNameEndSoon() {
        assertThat(matches("*a".repeat(100) + "b", "a".repeat(4000))).isFalse();
        assertThat(matches("**/a/".repeat(50) + "b", "a/".repeat(2000) + "c")).isFalse();
    }

    @Test
    void everyPatternAgreesWithASearchThroughAllPossibilities() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String pattern = word(random, "ab*?/", 7);
            String path = word(random, "ab/", 7);
            if (ItemPattern.mistake(pattern).isEmpty()
                    && FoldedPath.of(path).components().size() > 0) {
                assertThat(matches(pattern, path)).as(pattern + " " + path).isEqualTo(reference(pattern, path));
            }
        }
    }

    private static String word(Random random, String letters, int longest) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(longest);
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static boolean reference(String pattern, String path) {
        String clean = path.replaceAll("/+", "/").replaceAll("^/|/$", "");
        String held = pattern.contains("/") ? clean : clean.substring(clean.lastIndexOf('/') + 1);
        String inner = "/" + held;
        StringBuilder regex = new StringBuilder();
        String[] components = pattern.split("/");
        for (int i = 0; i < components.length; i++) {
            if (components[i].equals("**")) {
                regex.append(i == components.length - 1 ? "(/[^/]+)+" : "(/[^/]+)*");
            } else {
                regex.append('/').append(components[i].replace("?", "[^/]").replace("*", "[^/]*"));
            }
        }
        return inner.matches(regex.toString());
    }
}
