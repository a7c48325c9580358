package org.saiwu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saiwu.contest.ContestException;
import org.saiwu.contest.ContestReader;
import org.saiwu.contest.Contests;
import org.saiwu.contest.RulesProblem;
import org.saiwu.contest.RulesProblemSentences;

/** Rules files changed at random: a contest, or problems that name the file. */
class RulesMutationTest {
    private static final int CASES = 350;
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final String[] WORDS = {
        "&a [*a, *a, *a]",
        "*a",
        "<<: *a",
        "- - - - ",
        "? ",
        "{a: ",
        "[",
        "!!binary ",
        "!!java.lang.Object ",
        "%TAG ! x\n",
        "---\n",
        "...\n",
        "\t",
        ": ",
        "|2+\n",
        "0x7fffffffffffffff",
        ".inf",
        "1e999999999",
        "999999999999999999999%",
        "extends: guangdong-2025\n",
        "\u001B[2J",
        "\uFEFF",
        "\u2028",
        "*".repeat(50),
        "\"*a*a*a*a*a*a*a*a*b\""
    };
    /** Problems of what a file inherits are named after the built-in contest. */
    private static final List<String> FILES =
            List.of("small.yaml:", "reference.yaml:", "platform-application:", "guangdong-2025:", "guangzhou-2025:");

    private static final String SMALL = """
            extends: platform-application
            id: small
            title: { zh: 小, en: small }
            categories:
              - { id: case, title: { zh: 案例, en: case }, names: [案例], clause: "1" }
            video: { clause: "2", containers: [mp4], minWidth: 1280, minHeight: 720, aspectRatio: "16:9" }
            """;

    static Stream<Specimen> specimens() throws ContestException {
        return Stream.of(
                Specimen.of("small.yaml", SMALL, WORDS),
                Specimen.of("reference.yaml", Contests.text(Contests.DEFAULT_ID), WORDS));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void changedRulesAreAContestOrProblemsThatNameTheFile(Specimen specimen) {
        AtomicReference<String> current = new AtomicReference<>("nothing");
        try (Silence silence = new Silence()) {
            Assertions.assertTimeoutPreemptively(
                    DEADLINE,
                    () -> {
                        for (int number = 0; number < CASES; number++) {
                            Mutant mutant = Mutant.of(specimen, number);
                            current.set(mutant.toString());
                            read(mutant);
                        }
                    },
                    () -> "past the deadline at " + current.get());
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(current.get(), broken);
        }
    }

    private static void read(Mutant mutant) {
        String name = mutant.specimen().name();
        try {
            assertThat(ContestReader.read(name, mutant.bytes())).isNotNull();
        } catch (ContestException refused) {
            assertThat(refused.problems()).isNotEmpty();
            for (RulesProblem problem : refused.problems()) {
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    assertThat(RulesProblemSentences.line(problem, locale))
                            .matches(line -> FILES.stream().anyMatch(line::startsWith), "names a file")
                            .matches(
                                    text -> text.codePoints().noneMatch(Character::isISOControl),
                                    "no control characters");
                }
            }
        }
    }
}
