package org.saiwu.duplication.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saiwu.contest.Contest;
import org.saiwu.contest.Item;
import org.saiwu.contest.Role;
import org.saiwu.contest.UnitNames;
import org.saiwu.document.DocumentLimits;
import org.saiwu.document.DocumentReader;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.DocumentSource;
import org.saiwu.duplication.CaseText;
import org.saiwu.duplication.Submission;
import org.saiwu.duplication.Suspicion;
import org.saiwu.duplication.Text;
import org.saiwu.duplication.UnreadableText;
import org.saiwu.entry.Author;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;
import org.saiwu.entry.EntryReader;
import org.saiwu.entry.EntrySource;

/** Reads one text after the other, whatever it is in; safe for several threads. */
public final class SubmissionReader {
    /** Reasons that no document reader knows of. */
    private static final String NO_TEXT = "no-text";

    private static final String NOT_THERE = "not-there";
    private static final String NO_ACCESS = "no-access";
    private static final String DISK = "disk";

    private final List<Item> items;
    private final UnitNames units;
    private final EntryReader entries;
    private final DocumentLimits limits;

    /**
     * A reader for one run.
     *
     * @param entries reads entries; only the documents of the compared items are asked for
     * @param folder an existing folder for temporary files
     */
    public SubmissionReader(Contest contest, EntryReader entries, Path folder) {
        this.items = contest.duplication()
                .map(rule -> rule.items().stream()
                        .flatMap(id -> contest.item(id).stream())
                        .filter(item -> item.role() != Role.VIDEO)
                        .toList())
                .orElseGet(() -> contest.items().stream()
                        .filter(item -> item.role() == Role.TEXT)
                        .toList());
        this.units = UnitNames.of(contest);
        this.entries = entries;
        this.limits = DocumentLimits.defaults().withTemporaryFolder(folder);
    }

    /** The text, or why it could not be had; never fails. */
    public Submission read(TextSource source) {
        try {
            return source.entry() ? entry(source) : document(source);
        } catch (NoSuchFileException gone) {
            return unreadable(source, NOT_THERE);
        } catch (AccessDeniedException denied) {
            return unreadable(source, NO_ACCESS);
        } catch (IOException failed) {
            return unreadable(source, DISK);
        }
    }

    private Submission document(TextSource source) throws IOException {
        Path path = source.path();
        DocumentResult result = DocumentReader.read(DocumentSource.of(path), limits);
        Optional<String> reason = reason(result);
        if (reason.isPresent()) {
            return unreadable(source, reason.get());
        }
        Optional<DocumentResult.Readable> readable = result.readable();
        return new Text(
                source.id(),
                path.toString(),
                "",
                "",
                Set.of(),
                readable.map(DocumentResult.Readable::text).orElse(""),
                readable.map(DocumentResult.Readable::traits).stream()
                        .flatMap(List::stream)
                        .map(Suspicion::of)
                        .toList());
    }

    private Submission entry(TextSource source) throws IOException {
        Entry entry = entries.only(
                new EntrySource(source.id(), source.path()),
                items.stream().map(Item::id).toList());
        for (Item item : items) {
            Optional<CaseText> text = CaseText.of(entry, item);
            if (text.isPresent()) {
                String unit = entry.metadata().unit().orElse("");
                Set<String> owners = entry.metadata().authors().stream()
                        .map(Author::name)
                        .map(name -> name + "\n" + units.canonical(unit))
                        .collect(Collectors.toSet());
                return new Text(
                        source.id(),
                        source.path().toString(),
                        entry.metadata().title().orElse(""),
                        unit,
                        owners,
                        text.get().content(),
                        text.get().suspicions());
            }
        }
        return unreadable(
                source,
                entry.files().stream()
                        .map(EntryFile::document)
                        .flatMap(Optional::stream)
                        .flatMap(document -> reason(document).stream())
                        .findFirst()
                        .orElse(NO_TEXT));
    }

    /** Why a document has no text; a document that is simply empty has one, of no characters. */
    private static Optional<String> reason(DocumentResult document) {
        if (document instanceof DocumentResult.Unreadable unreadable) {
            return Optional.of(
                    unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (document instanceof DocumentResult.Encrypted) {
            return Optional.of("encrypted");
        }
        if (document instanceof DocumentResult.PicturesOnly) {
            return Optional.of("pictures-only");
        }
        if (document instanceof DocumentResult.Unsupported) {
            return Optional.of("unsupported");
        }
        return Optional.empty();
    }

    private static UnreadableText unreadable(TextSource source, String reason) {
        return new UnreadableText(source.id(), source.path().toString(), reason);
    }
}
