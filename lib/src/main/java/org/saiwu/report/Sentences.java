package org.saiwu.report;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.saiwu.check.Finding;
import org.saiwu.check.FindingKind;
import org.saiwu.check.RuleId;
import org.saiwu.check.Severity;
import org.saiwu.check.Value;
import org.saiwu.contest.Language;

/**
 * Says in one language what was found; one line each, with characters that could mislead a reader made visible.
 *
 * <p>Safe for use by several threads.
 */
public final class Sentences {
    private static final Map<Language, Sentences> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final ValueWords values;
    private final Messages rules;
    private final Messages labels;
    private final Messages findings;
    private final Map<FindingKind, FindingTemplates> templates = new ConcurrentHashMap<>();

    private record FindingTemplates(
            Template message, Optional<Template> actual, Optional<Template> limit, Optional<Template> hint) {}

    private Sentences(Language language) {
        this.language = language;
        this.values = new ValueWords(language);
        this.rules = Messages.of("rules", language);
        this.labels = Messages.of("labels", language);
        this.findings = Messages.of("findings", language);
    }

    private FindingTemplates templates(FindingKind kind) {
        return templates.computeIfAbsent(kind, each -> read(each.key()));
    }

    private FindingTemplates read(String key) {
        return new FindingTemplates(
                new Template(findings.get(key + ".message")),
                findings.find(key + ".actual").map(Template::new),
                findings.find(key + ".limit").map(Template::new),
                findings.find(key + ".hint").map(Template::new));
    }

    /** The sentences of a language, which are read when first asked for. */
    public static Sentences in(Language language) {
        return READ.computeIfAbsent(language, Sentences::new);
    }

    public Language language() {
        return language;
    }

    /** What is wrong, for example "the video is 6:21; the limit is 6:00". */
    public String message(Finding finding) {
        return say(finding).message();
    }

    /** What was measured. */
    public Optional<String> actual(Finding finding) {
        return say(finding).actual();
    }

    /** What is permitted. */
    public Optional<String> limit(Finding finding) {
        return say(finding).limit();
    }

    /** What to do about it. */
    public Optional<String> hint(Finding finding) {
        return say(finding).hint();
    }

    /** All that is to be said of a finding; two values that differ are written with as many digits as show it. */
    public Said say(Finding finding) {
        FindingTemplates templates = templates(finding.kind());
        int detail = values.detailFor(finding.values().values());
        return new Said(
                fill(templates.message(), finding, detail),
                templates.actual().map(template -> fill(template, finding, detail)),
                templates.limit().map(template -> fill(template, finding, detail)),
                templates.hint().map(template -> fill(template, finding, detail)));
    }

    /** Whether the finding has every value that its sentences speak of. */
    boolean canSay(Finding finding) {
        FindingTemplates templates = templates(finding.kind());
        return Stream.of(Optional.of(templates.message()), templates.actual(), templates.limit(), templates.hint())
                .flatMap(Optional::stream)
                .allMatch(template -> finding.values().keySet().containsAll(template.places()));
    }

    /** A finding in words. */
    public record Said(String message, Optional<String> actual, Optional<String> limit, Optional<String> hint) {}

    private String fill(Template template, Finding finding, int detail) {
        return template.fill(place -> {
            Value value = finding.values().get(place);
            assert value != null : finding.kind() + " has no value for {" + place + "}";
            return value == null ? "?" : values.write(value, detail);
        });
    }

    /** A rule's title, a few words. */
    public String title(RuleId rule) {
        return rules.get(rule.id() + ".title");
    }

    /** What a rule asks for, one sentence. */
    public String explanation(RuleId rule) {
        return rules.get(rule.id() + ".explanation");
    }

    /** A severity in one word. */
    public String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> label("severity.error");
            case WARNING -> label("severity.warning");
            case INFO -> label("severity.info");
        };
    }

    /** A value as this language writes it. */
    public String value(Value value) {
        return values.write(value);
    }

    /** A size in bytes as this language writes it. */
    public String size(long bytes) {
        return value(new Value.Size(bytes));
    }

    /** A fixed text of reports by its key, for example a column's header. */
    public String label(String key) {
        return labels.get(key);
    }

    /** A fixed text with places, filled in one pass with texts by their names. */
    public String label(String key, Map<String, String> places) {
        return new Template(labels.get(key)).fill(place -> {
            String text = places.get(place);
            assert text != null : key + " has no text for {" + place + "}";
            return text == null ? "?" : text;
        });
    }
}
