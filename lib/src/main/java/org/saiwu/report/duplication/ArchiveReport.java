package org.saiwu.report.duplication;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saiwu.duplication.archive.ArchivedText;
import org.saiwu.report.ReportContext;
import org.saiwu.report.tabular.TabularDocument;
import org.saiwu.report.tabular.TabularDocument.Column;
import org.saiwu.report.tabular.TabularDocument.Section;
import org.saiwu.report.tabular.TabularReport;
import org.saiwu.table.CellValue;
import org.saiwu.table.Sheet;

/**
 * What is in an archive.
 *
 * @param name of the archive
 * @param texts by edition and id
 */
public record ArchiveReport(String name, List<ArchivedText> texts) implements TabularReport {
    private static final List<String> CSV = List.of("id", "title", "unit", "edition", "characters");

    /** Copies the list. */
    public ArchiveReport {
        texts = List.copyOf(texts);
    }

    @Override
    public TabularDocument document(ReportContext context) {
        DuplicationTerms terms = new DuplicationTerms(context.language());
        List<Column> columns = List.of(
                Column.text(terms.get("column.work")),
                Column.text(terms.get("column.title")),
                Column.text(terms.get("column.unit")),
                Column.text(terms.get("column.edition")),
                Column.number(terms.get("column.characters")));
        return new TabularDocument(
                name,
                terms.get("archive.title"),
                terms.say("archive.lead", Map.of("texts", texts.size())),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(Section.of(
                        terms.get("archive.title"),
                        columns,
                        texts.stream().map(ArchiveReport::row).toList())));
    }

    private static List<CellValue> row(ArchivedText text) {
        return List.of(
                CellValue.text(text.id()),
                CellValue.text(text.title()),
                CellValue.text(text.unit()),
                CellValue.text(text.edition()),
                CellValue.number(text.characters()));
    }

    @Override
    public Sheet csv() {
        return Sheet.of("archive", CSV, Rows.of(texts, ArchiveReport::row));
    }

    @Override
    public void writeJson(JsonGenerator json, ReportContext context) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", 1);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "saiwu");
        json.writeStringField("version", context.toolVersion());
        json.writeEndObject();
        json.writeArrayFieldStart("texts");
        for (ArchivedText text : texts) {
            json.writeStartObject();
            json.writeStringField("id", text.id());
            json.writeStringField("title", text.title());
            json.writeStringField("unit", text.unit());
            json.writeStringField("edition", text.edition());
            json.writeNumberField("characters", text.characters());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
