package org.saiwu.report.tabular;

import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.saiwu.contest.Language;
import org.saiwu.report.page.HtmlPage;
import org.saiwu.report.page.PageTable;
import org.saiwu.report.page.Tile;
import org.saiwu.report.page.Tone;
import org.saiwu.report.page.generated.tabular.JtepageGenerated;
import org.saiwu.table.CellValue;

/** What the template of a page of tables shows. */
public final class TabularPage {
    private final TabularDocument document;

    TabularPage(TabularDocument document) {
        this.document = document;
    }

    void write(Language language, OutputStream out) throws IOException {
        HtmlPage shell = new HtmlPage(language, document.title(), document.overline(), List.of());
        shell.write(output -> JtepageGenerated.render((HtmlTemplateOutput) output, null, this), out);
    }

    /** A table with its heading. */
    public record Part(String title, PageTable table) {}

    public String lead() {
        return document.lead();
    }

    public List<Tile> tiles() {
        return document.tiles();
    }

    public List<String> remarks() {
        return document.remarks();
    }

    public Optional<BarChart> chart() {
        return document.chart();
    }

    public List<Histogram> histograms() {
        return document.histograms();
    }

    public List<Part> parts() {
        return document.sections().stream()
                .map(section -> new Part(
                        section.title(),
                        new PageTable(
                                section.columns().stream()
                                        .map(column -> new PageTable.Column(column.header(), column.number()))
                                        .toList(),
                                section.rows().stream()
                                        .map(row -> row.stream()
                                                .map(TabularPage::cell)
                                                .toList())
                                        .toList(),
                                section.totals().stream().map(TabularPage::cell).toList())))
                .toList();
    }

    private static PageTable.Cell cell(CellValue value) {
        Tone tone = Tone.PLAIN;
        if (value instanceof CellValue.Toned toned) {
            tone = switch (toned.tone()) {
                case PLAIN, STRONG, MUTED -> Tone.PLAIN;
                case GOOD -> Tone.GOOD;
                case WARNING -> Tone.WARNING;
                case BAD -> Tone.BAD;
            };
        }
        return new PageTable.Cell(TabularText.words(value), tone);
    }
}
