package org.saiwu.report;

import java.util.List;
import java.util.Optional;
import org.saiwu.check.EntryResult;
import org.saiwu.check.FileResult;
import org.saiwu.check.Finding;
import org.saiwu.check.MediaSummary;
import org.saiwu.check.Severity;
import org.saiwu.check.ValidationResult;
import org.saiwu.report.text.VisibleText;
import org.saiwu.table.CellValue;
import org.saiwu.table.CellValue.Tone;
import org.saiwu.table.Sheet;

/** The rows of a workbook's sheets, in the order of {@link SheetColumns}. */
record SheetRows(ValidationResult result, Sentences sentences) {
    List<List<CellValue>> entry(EntryResult entry) {
        Tone tone =
                switch (entry.status()) {
                    case PASS -> Tone.GOOD;
                    case FAIL, ERROR -> Tone.BAD;
                };
        return List.of(Sheet.row(
                CellValue.text(sentences.label("status." + Names.of(entry.status())))
                        .in(tone),
                text(entry.title()),
                text(category(entry)),
                text(entry.submitter().map(this::submitter)),
                text(entry.unit()),
                text(entry.nominatedBy()),
                text(String.join(" ", entry.authors())),
                count(entry, Severity.ERROR, Tone.BAD),
                count(entry, Severity.WARNING, Tone.WARNING),
                count(entry, Severity.INFO, Tone.PLAIN),
                text(entry.path()),
                text(entry.id())));
    }

    private static CellValue count(EntryResult entry, Severity severity, Tone tone) {
        long count = entry.count(severity);
        return count == 0
                ? CellValue.number(0).in(Tone.MUTED)
                : CellValue.number(count).in(tone);
    }

    private Optional<String> category(EntryResult entry) {
        return entry.category().map(id -> result.contest()
                .category(id)
                .map(known -> known.title().in(sentences.language()))
                .orElse(id));
    }

    private String submitter(String id) {
        return result.contest()
                .submitter(id)
                .map(known -> known.title().in(sentences.language()))
                .orElse(id);
    }

    List<List<CellValue>> findings(EntryResult entry) {
        return entry.findings().stream()
                .map(finding ->
                        finding(finding, entry.title().orElse(entry.id()), entry.unit(), category(entry), entry.path()))
                .toList();
    }

    List<List<CellValue>> betweenEntries() {
        String between = sentences.label("between");
        return result.findings().stream()
                .map(finding -> finding(
                        finding, between, Optional.empty(), Optional.empty(), String.join(", ", finding.entries())))
                .toList();
    }

    private List<CellValue> finding(
            Finding finding, String entry, Optional<String> unit, Optional<String> category, String path) {
        Tone tone =
                switch (finding.severity()) {
                    case ERROR -> Tone.BAD;
                    case WARNING -> Tone.WARNING;
                    case INFO -> Tone.MUTED;
                };
        Sentences.Said said = sentences.say(finding);
        return Sheet.row(
                CellValue.text(sentences.severity(finding.severity())).in(tone),
                text(entry),
                text(finding.file()),
                text(said.message()),
                text(said.hint()),
                text(said.actual()),
                text(said.limit()),
                text(finding.clause()),
                text(sentences.title(finding.rule())),
                text(finding.rule().id()),
                text(unit),
                text(category),
                text(path));
    }

    List<List<CellValue>> files(EntryResult entry) {
        String name = entry.title().orElse(entry.id());
        return entry.files().stream().map(file -> file(name, file)).toList();
    }

    private List<CellValue> file(String entry, FileResult file) {
        Optional<MediaSummary> media = file.media();
        return Sheet.row(
                text(entry),
                text(file.path()),
                text(file.role().map(role -> sentences.label("role." + Names.of(role)))),
                text(file.item().map(id -> result.contest()
                        .item(id)
                        .map(item -> item.title().in(sentences.language()))
                        .orElse(id))),
                CellValue.number(file.size()),
                text(media.map(MediaSummary::container)),
                number(media.flatMap(MediaSummary::width)),
                number(media.flatMap(MediaSummary::height)),
                text(media.flatMap(MediaSummary::displayAspectRatio)),
                media.flatMap(MediaSummary::duration)
                        .map(duration -> CellValue.number(JsonOutput.seconds(duration)))
                        .orElseGet(CellValue::blank),
                text(media.flatMap(MediaSummary::videoCodec)),
                text(media.flatMap(MediaSummary::audioCodec)),
                text(file.checksum().map(FileCodec::checksum)));
    }

    private static CellValue number(Optional<Integer> number) {
        return number.map(each -> CellValue.number(each.longValue())).orElseGet(CellValue::blank);
    }

    private static CellValue text(Optional<String> text) {
        return text(text.orElse(""));
    }

    private static CellValue text(String text) {
        return CellValue.text(VisibleText.of(text));
    }
}
