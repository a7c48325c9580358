package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.saiwu.check.RuleId;

class KnownRulesTest {
    @Test
    void aContestCanSetEveryRuleOfTheChecksAndNoOther() {
        assertThat(KnownRules.IDS)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RuleId.values()).map(RuleId::id).toList());
    }
}
