package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saiwu.contest.Item;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.Trait;
import org.saiwu.entry.Entry;
import org.saiwu.entry.EntryFile;

/**
 * The text of an entry that stands for it when texts are compared.
 *
 * @param file the file that it is from, the first of them where it is spread over several
 * @param content the extracted text; several files in the order of their paths, a line break between them
 * @param suspicions what the readers of the documents found suspicious
 */
public record CaseText(String file, String content, List<Suspicion> suspicions) {

    /** Copies the list. */
    public CaseText {
        suspicions = List.copyOf(suspicions);
    }

    /** Returns the text of an item of an entry; nothing where no file of it could be read. */
    public static Optional<CaseText> of(Entry entry, Item item) {
        List<EntryFile> packed = readable(entry, item, EntryFile.Place.PACKED);
        // The main work lies beside the attachment and in it; where both were read, what is packed is the entry.
        List<EntryFile> files = packed.isEmpty() ? readable(entry, item, EntryFile.Place.BESIDE) : packed;
        if (files.isEmpty()) {
            return Optional.empty();
        }
        List<String> contents = new ArrayList<>();
        Map<String, Suspicion> suspicions = new TreeMap<>();
        for (EntryFile file : files) {
            DocumentResult.Readable document =
                    file.document().flatMap(DocumentResult::readable).orElseThrow();
            contents.add(document.text());
            for (Trait trait : document.traits()) {
                Suspicion suspicion = Suspicion.of(trait);
                suspicions.putIfAbsent(suspicion.kind(), suspicion);
            }
        }
        return Optional.of(
                new CaseText(files.get(0).path(), String.join("\n", contents), List.copyOf(suspicions.values())));
    }

    private static List<EntryFile> readable(Entry entry, Item item, EntryFile.Place place) {
        return entry.filesOf(item).stream()
                .filter(file -> file.place() == place)
                .filter(file ->
                        file.document().flatMap(DocumentResult::readable).isPresent())
                .sorted(Comparator.comparing(EntryFile::path))
                .toList();
    }
}
