package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.saiwu.contest.ContestException;
import org.saiwu.contest.ContestReader;
import org.saiwu.contest.RulesProblem;
import org.saiwu.contest.RulesProblemSentences;

/** Rules files: a contest, or problems that can be said in a line each. */
public final class RulesTarget implements FuzzTarget {
    @Override
    public List<byte[]> seeds() {
        return List.of(utf8("""
                extends: platform-application
                id: small
                title: { zh: 小, en: small }
                categories:
                  - { id: case, title: { zh: 案例, en: case }, names: [案例], clause: "1" }
                video: { clause: "2", containers: [mp4], minWidth: 1280, minHeight: 720, aspectRatio: "16:9" }
                """), utf8("""
                extends: guangzhou-2025
                id: own
                title: { zh: 自, en: own }
                stages:
                  - { id: upload, title: { zh: 上传, en: upload }, until: 2025-06-30T23:59:59+08:00, clause: "四" }
                duplication: { threshold: 30%, clause: "6" }
                """));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void take(byte[] input) {
        try {
            assertThat(ContestReader.read("rules.yaml", input)).isNotNull();
        } catch (ContestException refused) {
            assertThat(refused.problems()).isNotEmpty();
            for (RulesProblem problem : refused.problems()) {
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    assertThat(RulesProblemSentences.line(problem, locale))
                            .isNotBlank()
                            .matches(
                                    text -> text.codePoints().noneMatch(Character::isISOControl),
                                    "no control characters");
                }
            }
        }
    }
}
