package org.saiwu.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saiwu.contest.Contest;
import org.saiwu.contest.RuleSetting;

/** How a contest weighs rules, and the clauses that it quotes for them. */
public final class SeveritySettings {
    private static final String OFF = "off";
    private static final Comparator<Finding> HEAVIEST_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(finding -> finding.file().orElse(""))
            .thenComparing(Finding::kind);

    private final Map<String, RuleSetting> settings;

    public SeveritySettings(Contest contest) {
        settings = contest.rules();
    }

    /** The findings as the contest weighs them, those of rules switched off left out, the heaviest first. */
    public List<Finding> weigh(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> weigh(finding).stream())
                .sorted(HEAVIEST_FIRST)
                .toList();
    }

    private Optional<Finding> weigh(Finding finding) {
        RuleSetting setting = settings.get(finding.rule().id());
        if (setting == null) {
            return Optional.of(finding);
        }
        Finding quoted = finding.clause().isPresent()
                ? finding
                : setting.clause().map(finding::under).orElse(finding);
        if (setting.severity().isEmpty()) {
            return Optional.of(quoted);
        }
        if (setting.severity().get().equals(OFF)) {
            return Optional.empty();
        }
        Severity said = Severity.valueOf(setting.severity().get().toUpperCase(Locale.ROOT));
        // What is only worth a remark stays so when its rule is made heavier.
        boolean lighterKind =
                finding.kind().defaultSeverity().compareTo(finding.rule().defaultSeverity()) < 0;
        return Optional.of(
                quoted.weighing(lighterKind && said.compareTo(finding.severity()) > 0 ? finding.severity() : said));
    }
}
