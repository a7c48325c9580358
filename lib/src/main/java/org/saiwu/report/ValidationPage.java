package org.saiwu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryStatus;
import org.saiwu.check.Finding;
import org.saiwu.check.RuleId;
import org.saiwu.check.Severity;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.check.Value;
import org.saiwu.contest.Category;
import org.saiwu.report.page.PageTable;
import org.saiwu.report.page.PageTable.Cell;
import org.saiwu.report.page.PageTable.Column;
import org.saiwu.report.page.Tile;
import org.saiwu.report.page.Tone;
import org.saiwu.report.text.VisibleText;

/** What the template of the validation page shows, in words; public only for the template. */
public final class ValidationPage {
    /** Up to so many entries are written into the page for readers whose browser runs no scripts. */
    static final int MOST_WITHOUT_SCRIPT = 300;

    private final ValidationResult result;
    private final RunTallies tallies;
    private final Sentences sentences;
    private final PageTable parameters;

    ValidationPage(ValidationResult result, RunTallies tallies, Sentences sentences, PageTable parameters) {
        this.result = result;
        this.tallies = tallies;
        this.sentences = sentences;
        this.parameters = parameters;
    }

    /** A part of a bar of 1000. */
    public record Share(long start, long width, Tone tone) {}

    /** A rule and how often it was broken; the width is that of a bar of at most 100. */
    public record RuleView(String id, String title, String explanation, long count, long width) {}

    /** A status to filter by. */
    public record StatusView(String key, String label, long count, Tone tone) {}

    /** A choice of a list. */
    public record Choice(String value, String label) {}

    /** A finding in words; absent parts are empty. */
    public record FindingView(
            String severity,
            String severityWord,
            String file,
            String message,
            String hint,
            String rule,
            String title,
            String clause,
            String still) {}

    /** An entry in words. */
    public record EntryView(
            String status, String statusWord, String heading, String about, List<FindingView> findings) {
        public EntryView {
            findings = List.copyOf(findings);
        }
    }

    public String label(String key) {
        return sentences.label(key);
    }

    public boolean complete() {
        return result.complete();
    }

    public String sentence() {
        Summary summary = result.summary();
        return sentences.label(
                "summary.sentence",
                Map.of(
                        "entries", Integer.toString(summary.entries()),
                        "passed", Integer.toString(summary.passed()),
                        "failed", Integer.toString(summary.failed()),
                        "errored", Integer.toString(summary.errored())));
    }

    public String withoutScriptNotice() {
        return sentences.label("page.noScript", Map.of("most", Integer.toString(MOST_WITHOUT_SCRIPT)));
    }

    public List<Share> shares() {
        Summary summary = result.summary();
        long all = Math.max(1, summary.entries());
        long passed = summary.passed() * 1000L / all;
        long failed = (summary.passed() + summary.failed()) * 1000L / all;
        List<Share> shares = new ArrayList<>();
        if (summary.entries() > 0) {
            shares.add(new Share(0, passed, Tone.GOOD));
            shares.add(new Share(passed, failed - passed, Tone.BAD));
            shares.add(new Share(failed, 1000 - failed, Tone.BROKEN));
        }
        return shares;
    }

    public List<Tile> tiles() {
        Summary summary = result.summary();
        return List.of(
                Tile.of(label("summary.entries"), summary.entries(), Tone.PLAIN),
                Tile.of(label("summary.passed"), summary.passed(), Tone.GOOD),
                Tile.of(label("summary.failed"), summary.failed(), Tone.BAD),
                Tile.of(label("summary.errored"), summary.errored(), Tone.BROKEN),
                Tile.of(label("summary.errors"), summary.error(), Tone.BAD),
                Tile.of(label("summary.warnings"), summary.warning(), Tone.WARNING),
                Tile.of(label("summary.infos"), summary.info(), Tone.PLAIN));
    }

    public PageTable categories() {
        List<List<Cell>> rows = new ArrayList<>();
        tallies.byCategory()
                .forEach((category, summary) ->
                        rows.add(cells(RunTallies.name(result.contest(), category, sentences), summary)));
        List<Cell> totals = rows.size() > 1 ? cells(label("total"), result.summary()) : List.of();
        return new PageTable(
                List.of(
                        Column.text(label("category")),
                        Column.number(label("summary.entries")),
                        Column.number(label("summary.passed")),
                        Column.number(label("summary.failed")),
                        Column.number(label("summary.errored"))),
                rows,
                totals);
    }

    private static List<Cell> cells(String name, Summary summary) {
        return List.of(
                Cell.of(name),
                Cell.of(summary.entries()),
                Cell.of(summary.passed(), Tone.GOOD),
                Cell.of(summary.failed(), Tone.BAD),
                Cell.of(summary.errored(), Tone.BROKEN));
    }

    public List<RuleView> rules() {
        List<Map.Entry<RuleId, Long>> rules = tallies.byRule();
        long most = rules.isEmpty() ? 1 : rules.get(0).getValue();
        return rules.stream()
                .map(rule -> new RuleView(
                        rule.getKey().id(),
                        sentences.title(rule.getKey()),
                        sentences.explanation(rule.getKey()),
                        rule.getValue(),
                        Math.max(1, rule.getValue() * 100 / most)))
                .toList();
    }

    public List<StatusView> statuses() {
        Summary summary = result.summary();
        return List.of(
                new StatusView("", label("page.all"), summary.entries(), Tone.PLAIN),
                new StatusView("fail", label("status.fail"), summary.failed(), Tone.BAD),
                new StatusView("error", label("status.error"), summary.errored(), Tone.BROKEN),
                new StatusView("pass", label("status.pass"), summary.passed(), Tone.GOOD));
    }

    public List<Choice> categoryChoices() {
        List<Choice> choices = new ArrayList<>();
        List<Category> categories = result.contest().categories();
        for (Optional<String> id : tallies.byCategory().keySet()) {
            int index = -1;
            for (int i = 0; i < categories.size(); i++) {
                index = id.isPresent() && categories.get(i).id().equals(id.get()) ? i : index;
            }
            choices.add(new Choice(Integer.toString(index), RunTallies.name(result.contest(), id, sentences)));
        }
        return choices;
    }

    public List<Choice> severityChoices() {
        List<Choice> choices = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            choices.add(new Choice(Names.of(severity), sentences.severity(severity)));
        }
        return choices;
    }

    public List<FindingView> between() {
        return result.findings().stream().map(this::view).toList();
    }

    public PageTable parameters() {
        return parameters;
    }

    /** A finding in words. */
    FindingView view(Finding finding) {
        Sentences.Said said = sentences.say(finding);
        return new FindingView(
                Names.of(finding.severity()),
                sentences.severity(finding.severity()),
                finding.file().map(VisibleText::of).orElse(""),
                said.message(),
                said.hint().orElse(""),
                finding.rule().id(),
                sentences.title(finding.rule()),
                finding.clause().map(VisibleText::of).orElse(""),
                still(finding));
    }

    /** The picture of a finding as an address that holds all its data; empty without one. */
    static String still(Finding finding) {
        return finding.values().get("still") instanceof Value.Still still
                ? "data:image/jpeg;base64," + still.base64()
                : "";
    }

    /** An entry in words. */
    EntryView view(EntryResult entry) {
        List<String> about = new ArrayList<>();
        if (entry.title().isPresent()) {
            about.add(VisibleText.of(entry.path()));
        }
        entry.unit().map(VisibleText::of).ifPresent(about::add);
        entry.authors().stream().map(VisibleText::of).forEach(about::add);
        return new EntryView(
                Names.of(entry.status()),
                word(entry.status()),
                VisibleText.of(entry.title().orElse(entry.path())),
                String.join(" · ", about),
                entry.findings().stream().map(this::view).toList());
    }

    private String word(EntryStatus status) {
        return sentences.label("status." + Names.of(status));
    }
}
