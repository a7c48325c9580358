package org.saiwu.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryStatus;
import org.saiwu.check.Finding;
import org.saiwu.check.Severity;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.report.text.Colour;
import org.saiwu.report.text.DisplayWidth;
import org.saiwu.report.text.TextStyle;
import org.saiwu.report.text.TextTable;
import org.saiwu.report.text.TextTable.Cell;
import org.saiwu.report.text.TextTable.Column;
import org.saiwu.report.text.VisibleText;
import org.saiwu.report.text.WrappedText;

/** Text for a terminal: the worst entries first, a line a finding, what lies between entries, a table of totals. */
final class TextReport implements ReportWriter {
    /** Up to so many entries are named even when nothing is to be said of them. */
    private static final int FEW = 20;

    @Override
    public void write(ValidationResult result, ReportContext context, OutputStream out) throws IOException {
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(out, context.style().charset()));
        new Writing(result, context, writer).write();
        writer.flush();
    }

    private static final class Writing {
        private final ValidationResult result;
        private final TextStyle style;
        private final Sentences sentences;
        private final Writer out;
        private final RunTallies tallies;
        private final boolean namesAll;

        Writing(ValidationResult result, ReportContext context, Writer out) {
            this.result = result;
            this.style = context.style();
            this.sentences = Sentences.in(context.language());
            this.out = out;
            this.tallies = new RunTallies(result.contest());
            this.namesAll = style.verbose() || result.summary().entries() <= FEW;
        }

        void write() throws IOException {
            result.entries().forEachWorstFirst(this::entry);
            between();
            totals();
        }

        private void entry(EntryResult entry) throws IOException {
            tallies.add(entry);
            List<Finding> shown =
                    entry.findings().stream().filter(this::isShown).toList();
            if (shown.isEmpty() && entry.status() == EntryStatus.PASS && !namesAll) {
                return;
            }
            heading(entry);
            for (Finding finding : shown) {
                finding(finding);
            }
        }

        private boolean isShown(Finding finding) {
            return style.verbose() || finding.severity() != Severity.INFO;
        }

        private void heading(EntryResult entry) throws IOException {
            Colour colour =
                    switch (entry.status()) {
                        case PASS -> Colour.GOOD;
                        case FAIL, ERROR -> Colour.BAD;
                    };
            List<String> about = new ArrayList<>();
            entry.title().map(VisibleText::of).ifPresent(about::add);
            entry.unit().map(VisibleText::of).ifPresent(about::add);
            String mark = mark(entry.status());
            String path = VisibleText.of(entry.path());
            String rest = String.join(separator(), about);
            String painted = colour.paint(mark, style) + " " + Colour.BOLD.paint(path, style);
            int width = DisplayWidth.of(mark + " " + path + "  " + rest);
            if (style.width() == 0 || width <= style.width()) {
                line(painted + (rest.isEmpty() ? "" : "  " + Colour.FAINT.paint(rest, style)));
                return;
            }
            line(painted);
            for (String part : WrappedText.lines(rest, Math.max(20, style.width() - 2))) {
                line("  " + Colour.FAINT.paint(part, style));
            }
        }

        private String separator() {
            return style.ascii() ? " - " : " · ";
        }

        private String mark(EntryStatus status) {
            return switch (status) {
                case PASS -> style.ascii() ? "+" : "✓";
                case FAIL -> style.ascii() ? "x" : "✗";
                case ERROR -> "!";
            };
        }

        private void finding(Finding finding) throws IOException {
            Colour colour =
                    switch (finding.severity()) {
                        case ERROR -> Colour.BAD;
                        case WARNING -> Colour.WARNING;
                        case INFO -> Colour.LINK;
                    };
            Sentences.Said said = sentences.say(finding);
            String severity = sentences.severity(finding.severity());
            String start = "  " + severity + " ".repeat(Math.max(1, 1 + severityWidth() - DisplayWidth.of(severity)));
            int indent = DisplayWidth.of(start);
            StringBuilder text = new StringBuilder();
            finding.file().ifPresent(file -> text.append(VisibleText.of(file)).append(colon()));
            text.append(said.message());
            said.hint().ifPresent(hint -> text.append(style.ascii() ? " -> " : " → ")
                    .append(hint));
            String rule = finding.rule().id()
                    + finding.clause()
                            .map(VisibleText::of)
                            .map(clause -> " " + clause)
                            .orElse("");
            text.append("  [").append(rule).append(']');
            List<String> lines =
                    WrappedText.lines(text.toString(), style.width() == 0 ? 0 : Math.max(20, style.width() - indent));
            line("  " + colour.paint(severity, style) + start.substring(2 + severity.length())
                    + faintRule(lines, 0, rule));
            for (int i = 1; i < lines.size(); i++) {
                line(" ".repeat(indent) + faintRule(lines, i, rule));
            }
        }

        /** The rule stands in the background, if wrapping has left it whole. */
        private String faintRule(List<String> lines, int index, String rule) {
            String line = lines.get(index);
            String tail = "[" + rule + "]";
            if (index < lines.size() - 1 || !line.endsWith(tail)) {
                return line;
            }
            return line.substring(0, line.length() - tail.length()) + Colour.FAINT.paint(tail, style);
        }

        private int severityWidth() {
            int width = 0;
            for (Severity severity : Severity.values()) {
                width = Math.max(width, DisplayWidth.of(sentences.severity(severity)));
            }
            return width;
        }

        private String colon() {
            return switch (sentences.language()) {
                case ZH -> "：";
                case EN -> ": ";
            };
        }

        private void between() throws IOException {
            List<Finding> shown =
                    result.findings().stream().filter(this::isShown).toList();
            result.findings().forEach(tallies::addBetween);
            if (!shown.isEmpty()) {
                line(Colour.BOLD.paint(sentences.label("between"), style));
                for (Finding finding : shown) {
                    finding(finding);
                }
            }
        }

        private void totals() throws IOException {
            Summary summary = result.summary();
            if (summary.entries() == 0) {
                line(sentences.label("summary.nothing"));
                return;
            }
            line("");
            TextTable table = new TextTable(List.of(
                    Column.text(sentences.label("category")),
                    Column.number(sentences.label("summary.entries")),
                    Column.number(sentences.label("summary.passed")),
                    Column.number(sentences.label("summary.failed")),
                    Column.number(sentences.label("summary.errored")),
                    Column.number(sentences.label("summary.errors")),
                    Column.number(sentences.label("summary.warnings")),
                    Column.number(sentences.label("summary.infos"))));
            for (Map.Entry<Optional<String>, Summary> category :
                    tallies.byCategory().entrySet()) {
                String name = RunTallies.name(result.contest(), category.getKey(), sentences);
                table.row(cells(name, category.getValue()));
            }
            Summary between = tallies.between();
            if (between.error() + between.warning() + between.info() > 0) {
                table.row(List.of(
                        Cell.of(sentences.label("between")),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of(""),
                        tinted(between.error(), Colour.BAD),
                        tinted(between.warning(), Colour.WARNING),
                        Cell.of(between.info())));
            }
            table.totals(cells(sentences.label("total"), summary));
            for (String each : table.lines(style)) {
                line(each);
            }
            if (!result.complete()) {
                line(Colour.WARNING.paint(sentences.label("summary.incomplete"), style));
            }
        }

        private static List<Cell> cells(String name, Summary summary) {
            return List.of(
                    Cell.of(name),
                    Cell.of(summary.entries()),
                    tinted(summary.passed(), Colour.GOOD),
                    tinted(summary.failed(), Colour.BAD),
                    tinted(summary.errored(), Colour.BAD),
                    tinted(summary.error(), Colour.BAD),
                    tinted(summary.warning(), Colour.WARNING),
                    Cell.of(summary.info()));
        }

        private static Cell tinted(long number, Colour colour) {
            return Cell.of(number).in(number == 0 ? Colour.FAINT : colour);
        }

        private void line(String text) throws IOException {
            out.write(text);
            out.write('\n');
        }
    }
}
