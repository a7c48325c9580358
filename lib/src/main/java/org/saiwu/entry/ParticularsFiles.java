package org.saiwu.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saiwu.bundle.BundleUnreadableException;
import org.saiwu.contest.Form;
import org.saiwu.contest.Item;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.FormView;

/** Finds and reads the files that state an entry's particulars: its form and its entry.json or entry.yaml. */
final class ParticularsFiles {
    /** Documents that are opened at most to see whether one of them is the form. */
    private static final int MAX_TRIED = 5;

    private final ParticularsReading known;
    private final OpenEntry entry;
    private final ContentReader reader;
    private final List<FieldReading> readings = new ArrayList<>();
    private final List<MetadataProblem> problems = new ArrayList<>();
    private Optional<EntryContent> formFoundByContent = Optional.empty();

    ParticularsFiles(ParticularsReading known, OpenEntry entry, ContentReader reader) {
        this.known = known;
        this.entry = entry;
        this.reader = reader;
    }

    /** Reads them; nothing is found where the contest has no form. */
    Metadata read(ReadOptions options) throws IOException {
        if (known.form().isPresent()) {
            readForm(known.form().get());
        }
        if (known.fields().isPresent()) {
            readRecords(known.fields().get());
        }
        return known.metadata().read(readings, options.category(), problems);
    }

    /** A form that is not named like one, but was told by its labels. */
    Optional<EntryContent> formFoundByContent() {
        return formFoundByContent;
    }

    /** Every field that is filled in, as written, by field id; the form goes before the others. */
    Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (FieldReading reading : readings) {
            reading.values().forEach((id, values) -> {
                if (!values.isEmpty()) {
                    fields.putIfAbsent(id, values);
                }
            });
        }
        return fields;
    }

    private void readForm(FormReading form) throws IOException {
        List<Item> formItems = known.formItems();
        List<EntryContent> all =
                Stream.concat(entry.packed().stream(), entry.beside().stream()).toList();
        ItemAssignment named = new ItemAssignment(formItems, known.names());
        named.assign(all);
        List<EntryContent> forms = all.stream()
                .filter(content -> named.itemOf(content).isPresent())
                .sorted(Comparator.comparingInt(content -> rank(content, formItems)))
                .limit(MAX_TRIED)
                .toList();
        if (forms.isEmpty()) {
            tryOthers(form, formItems, all);
        } else {
            readNamed(form, forms);
        }
    }

    /** How well a file is named like a form: the number of the pattern that it matches. */
    private int rank(EntryContent content, List<Item> formItems) {
        return formItems.stream()
                .mapToInt(item -> known.names().of(item).firstMatch(content.innerPath()))
                .filter(pattern -> pattern >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Reads the first that has the labels of the form, or else the first that can be read. */
    private void readNamed(FormReading form, List<EntryContent> forms) throws IOException {
        Optional<FieldReading> other = Optional.empty();
        for (EntryContent content : forms) {
            // A form that can't be read is a finding of its own, made from its file.
            Optional<FormView> view =
                    reader.document(content).flatMap(DocumentResult::readable).map(DocumentResult.Readable::form);
            if (view.filter(form::looksLikeForm).isPresent()) {
                readings.add(form.read(content.path(), view.get()));
                return;
            }
            other = other.or(() -> view.map(readable -> form.read(content.path(), readable)));
        }
        other.ifPresent(readings::add);
    }

    private void tryOthers(FormReading form, List<Item> formItems, List<EntryContent> all) throws IOException {
        List<EntryContent> candidates = all.stream()
                .filter(content ->
                        formItems.stream().anyMatch(item -> item.types().contains(content.type())))
                .limit(MAX_TRIED)
                .toList();
        for (EntryContent content : candidates) {
            Optional<DocumentResult.Readable> document =
                    reader.document(content).flatMap(DocumentResult::readable);
            if (document.isPresent() && form.looksLikeForm(document.get().form())) {
                readings.add(form.read(content.path(), document.get().form()));
                formFoundByContent = Optional.of(content);
                return;
            }
        }
    }

    private void readRecords(Form fields) throws IOException {
        for (EntryContent content : Stream.concat(entry.beside().stream(), entry.packed().stream())
                .filter(content -> RecordFiles.isRecord(content.innerPath()))
                .toList()) {
            try (InputStream stream = content.open()) {
                byte[] bytes = stream.readNBytes(RecordReading.MAX_BYTES + 1);
                if (bytes.length > RecordReading.MAX_BYTES) {
                    throw new IOException("it is larger than " + RecordReading.MAX_BYTES + " bytes");
                }
                readings.add(new RecordReading(fields).read(content.path(), bytes));
            } catch (BundleUnreadableException unreadable) {
                // The zip's own problem says so.
            } catch (IOException malformed) {
                problems.add(new MetadataProblem.UnreadableFile(content.path(), firstLine(malformed)));
            }
        }
    }

    private static String firstLine(IOException exception) {
        String message = String.valueOf(
                exception instanceof com.fasterxml.jackson.core.JsonProcessingException json
                        ? json.getOriginalMessage()
                                + Optional.ofNullable(json.getLocation())
                                        .map(at -> " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")")
                                        .orElse("")
                        : exception.getMessage());
        return message.lines().findFirst().orElse("");
    }
}
