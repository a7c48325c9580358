package org.saiwu.report.duplication;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.file.AtomicFile;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularReport;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;
import org.saiwu.table.Workbook;

/** The duplication of the texts of a batch; every form of it is made while the results are read from their log. */
public record DuplicationReport(DuplicationRun run, ResultLog log) implements TabularReport {
    private static final List<String> CSV = List.of(
            "id",
            "path",
            "title",
            "unit",
            "characters",
            "duplicated",
            "rate",
            "rewrittenRate",
            "verdict",
            "largestSource",
            "largestSourceDuplicated",
            "withoutQuotes",
            "withoutOwn",
            "sources",
            "identical",
            "rawCharacters",
            "templateCharacters",
            "referenceCharacters",
            "suspicions",
            "unreadable");

    /** Checks that nothing is missing. */
    public DuplicationReport {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(log, "log");
    }

    @Override
    public TabularDocument document(ReportContext context) {
        return new DuplicationDocument(this, context).document();
    }

    @Override
    public Workbook workbook(ReportContext context) {
        return new DuplicationWorkbook(this, context).workbook();
    }

    @Override
    public void writePage(ReportContext context, OutputStream out) throws IOException {
        new DuplicationPage(this, context, Optional.empty()).write(out);
    }

    @Override
    public void writePage(ReportContext context, Path file) throws IOException {
        Optional<WorkPages> beside =
                log.withTexts() > DuplicationPage.MOST_INSIDE ? Optional.of(WorkPages.beside(file)) : Optional.empty();
        if (beside.isPresent()) {
            beside.get().write(this, context);
        }
        AtomicFile.write(file, out -> new DuplicationPage(this, context, beside).write(out));
    }

    @Override
    public Sheet csv() {
        return Sheet.of(
                "duplication",
                CSV,
                Rows.of(log.entries(), entry -> row(entry.result())).and(Rows.of(log.unreadable(), text -> {
                    CellValue[] cells = new CellValue[CSV.size()];
                    java.util.Arrays.fill(cells, CellValue.blank());
                    cells[0] = CellValue.text(text.id());
                    cells[1] = CellValue.text(text.path());
                    cells[cells.length - 1] = CellValue.text(text.reason());
                    return List.of(cells);
                })));
    }

    private static List<CellValue> row(DocumentResult result) {
        return List.of(
                CellValue.text(result.id()),
                CellValue.text(result.path()),
                CellValue.text(result.title()),
                CellValue.text(result.unit()),
                CellValue.number(result.characters()),
                CellValue.number(result.duplicated()),
                CellValue.number(DuplicationTerms.decimal(result.rate())),
                result.rewrittenRate()
                        .map(DuplicationTerms::decimal)
                        .map(CellValue::number)
                        .orElse(CellValue.blank()),
                CellValue.text(DuplicationTerms.id(result.verdict())),
                CellValue.text(
                        result.largestSource().map(largest -> largest.id()).orElse("")),
                result.largestSource()
                        .map(largest -> CellValue.number(largest.duplicated()))
                        .orElse(CellValue.blank()),
                CellValue.number(DuplicationTerms.decimal(result.withoutQuotes())),
                CellValue.number(DuplicationTerms.decimal(result.withoutOwn())),
                CellValue.number(result.sources().size() + result.sourcesOmitted()),
                CellValue.number(result.identicalCount()),
                CellValue.number(result.rawCharacters()),
                CellValue.number(result.templateCharacters()),
                CellValue.number(result.referenceCharacters()),
                CellValue.text(String.join(
                        " ",
                        result.suspicions().stream()
                                .map(suspicion -> suspicion.kind())
                                .toList())),
                CellValue.blank());
    }

    @Override
    public void writeJson(JsonGenerator json, ReportContext context) throws IOException {
        new DuplicationJson(this, json).write(context);
    }
}
