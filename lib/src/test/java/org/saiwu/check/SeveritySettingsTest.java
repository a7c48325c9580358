package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saiwu.entry.testing.BuiltIn;

class SeveritySettingsTest {
    private static List<Finding> weigh(String rules, FindingKind... kinds) {
        SeveritySettings settings = new SeveritySettings(BuiltIn.and(rules));
        return settings.weigh(java.util.Arrays.stream(kinds).map(Finding::of).toList());
    }

    @Test
    void aRuleSwitchedOffSaysNothing() {
        assertThat(weigh("  media.codec: { severity: \"off\" }\n", FindingKind.VIDEO_CODEC, FindingKind.NO_SOUND))
                .containsExactly(Finding.of(FindingKind.NO_SOUND));
    }

    @Test
    void aRuleCanBeMadeHeavierAndLighter() {
        assertThat(weigh("  media.codec: { severity: error }\n", FindingKind.VIDEO_CODEC))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(weigh("  media.duration: { severity: info }\n", FindingKind.VIDEO_TOO_LONG))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void kindsThatAreOnlyWorthARemarkStaySoWhenTheirRuleIsMadeHeavier() {
        assertThat(weigh("  item.unexpected: { severity: error }\n", FindingKind.JUNK_FILE))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(weigh("  item.unexpected: { severity: error }\n", FindingKind.PROGRAM_UNEXPECTED))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(weigh("  bundle.size: { severity: info }\n", FindingKind.ATTACHMENT_NEAR_LIMIT))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void theContestsClauseIsQuotedWhereTheFindingHasNone() {
        String rules = "  media.codec: { clause: 九 }\n";
        assertThat(weigh(rules, FindingKind.VIDEO_CODEC))
                .containsExactly(Finding.of(FindingKind.VIDEO_CODEC).under("九"));
        assertThat(new SeveritySettings(BuiltIn.and(rules))
                        .weigh(List.of(Finding.of(FindingKind.VIDEO_CODEC).under("四"))))
                .containsExactly(Finding.of(FindingKind.VIDEO_CODEC).under("四"));
    }

    @Test
    void theHeaviestComesFirstThenByFileAndKind() {
        Finding info = Finding.of(FindingKind.JUNK_FILE).in("a");
        Finding late = Finding.of(FindingKind.NO_PICTURE).in("b");
        Finding early = Finding.of(FindingKind.VIDEO_TOO_LONG).in("a");
        Finding other = Finding.of(FindingKind.WRONG_CONTAINER).in("a");
        assertThat(new SeveritySettings(BuiltIn.CONTEST).weigh(List.of(info, late, early, other)))
                .containsExactly(other, early, late, info);
    }
}
