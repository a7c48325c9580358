package org.saiwu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleIdTest {
    /** The ids that the command line contract fixes. */
    private static final List<String> FIXED =
            List.of(("bundle.format bundle.corrupt bundle.encrypted bundle.size bundle.path bundle.overlap bundle.bomb"
                            + " bundle.name-encoding bundle.duplicate-name bundle.nested item.missing item.count"
                            + " item.unexpected item.main-work-differs form.unreadable form.field-missing"
                            + " form.field-invalid authors.count authors.same-unit media.unreadable media.container"
                            + " media.truncated media.resolution media.aspect-ratio media.duration media.codec"
                            + " media.no-audio media.faststart media.black media.frozen media.silent media.letterbox"
                            + " media.upscaled media.unstable media.subtitles document.unreadable document.encrypted"
                            + " document.empty document.length document.hidden-text entries.same-topic"
                            + " entries.same-file entries.two-routes quota.exceeded quota.uneven deadline.missed"
                            + " duplication.rate")
                    .split(" "));

    /** Rules whose findings other rooms make, or will make. */
    private static final Set<RuleId> OF_OTHERS = EnumSet.of(
            RuleId.QUOTA_EXCEEDED,
            RuleId.QUOTA_UNEVEN,
            RuleId.DUPLICATION_RATE,
            RuleId.MEDIA_BLACK,
            RuleId.MEDIA_FROZEN,
            RuleId.MEDIA_SILENT,
            RuleId.MEDIA_LETTERBOX,
            RuleId.MEDIA_UPSCALED,
            RuleId.MEDIA_UNSTABLE);

    @Test
    void everyIdOfTheContractExists() {
        assertThat(FIXED).hasSize(47).allSatisfy(id -> assertThat(RuleId.of(id)).isPresent());
    }

    @Test
    void noIdIsThereTwiceAndOnlyUnreadableEntriesQuotasAndAwardsHaveOnesOfTheirOwn() {
        assertThat(Arrays.stream(RuleId.values()).map(RuleId::id))
                .doesNotHaveDuplicates()
                .containsAll(FIXED)
                .filteredOn(id -> !FIXED.contains(id))
                .allMatch(id -> id.equals("entry.unreadable") || id.startsWith("quota.") || id.startsWith("award."));
    }

    @Test
    void anUnknownIdIsNoRule() {
        assertThat(RuleId.of("media.colour")).isEmpty();
        assertThat(RuleId.of("MEDIA_DURATION")).isEmpty();
    }

    @Test
    void everyRuleHasKindsOfFindingsButThoseOfOtherRooms() {
        Set<RuleId> rules = EnumSet.noneOf(RuleId.class);
        for (FindingKind kind : FindingKind.values()) {
            rules.add(kind.rule());
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(rules))).isSubsetOf(OF_OTHERS);
    }

    @Test
    void everyKindOfFindingIsMadeSomewhere() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "saiwu"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("FindingKind.java"))
                    .toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(FindingKind.values()).allSatisfy(kind -> assertThat(code.toString())
                .containsPattern("FindingKind\\." + kind.name() + "\\b"));
    }
}
