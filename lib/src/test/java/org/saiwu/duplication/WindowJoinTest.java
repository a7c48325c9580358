package org.saiwu.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hash that is nearly always equal must not change a single rate. */
class WindowJoinTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 0x3, 0xFF, 0x100000001L, 0x8000000000000000L})
    void equalHashesOfDifferentTextNeverCount(long mask) {
        Random random = new Random(99);
        for (int round = 0; round < 60; round++) {
            List<Member> members = new ArrayList<>();
            for (String text : RandomTexts.batch(random)) {
                NetText net = NetText.of(text, false, Templates.NONE);
                members.add(new Member(
                        Integer.toString(members.size()), "", "", "", "", java.util.Set.of(), List.of(), net, 0));
            }
            Corpus corpus = new Corpus(members, List.of());
            try (Workers workers = new Workers(2)) {
                SharedWindows weak = SharedWindows.of(corpus, new WindowHash(5, mask, 1), Optional.empty(), workers);
                SharedWindows strong = SharedWindows.of(corpus, WindowHash.of(5), Optional.empty(), workers);
                for (int text = 0; text < corpus.queryTexts(); text++) {
                    assertThat(weak.shared().covered(text, 5))
                            .isEqualTo(strong.shared().covered(text, 5));
                }
            }
        }
    }

    @Test
    void differentTextsWithOneHashAreNotShared() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            NetText net = NetText.of(RandomTexts.distinct(i * 100, i * 100 + 100), false, Templates.NONE);
            members.add(new Member("" + i, "", "", "", "", java.util.Set.of(), List.of(), net, 0));
        }
        Corpus corpus = new Corpus(members, List.of());
        try (Workers workers = new Workers(1)) {
            SharedWindows shared = SharedWindows.of(corpus, new WindowHash(13, 0, 1), Optional.empty(), workers);
            assertThat(shared.shared().any(0)
                            || shared.shared().any(1)
                            || shared.shared().any(2))
                    .isFalse();
        }
    }
}
