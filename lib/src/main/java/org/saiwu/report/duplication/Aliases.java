package org.saiwu.report.duplication;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saiwu.duplication.DocumentResult;
import org.saiwu.duplication.LargestSource;
import org.saiwu.duplication.SourceMatch;
import org.saiwu.duplication.UnreadableText;

/**
 * Numbers in place of names: works are W00001 and so on in the order of their ids, texts of the archive A00001 and so on in the
 * order in which they are met; titles, units and paths are left out. Nothing is changed in the texts themselves.
 */
final class Aliases {
    private final Map<String, String> works = new HashMap<>();
    private final Map<String, String> earlier = new HashMap<>();
    private int unreadable;

    Aliases(List<String> ids) {
        for (String id : ids) {
            works.put(id, number('W', works.size() + 1));
        }
    }

    private static String number(char letter, int number) {
        return letter + String.format(Locale.ROOT, "%05d", number);
    }

    /** The number of a work of the batch. */
    String of(String id) {
        String number = works.get(id);
        return number == null ? "" : number;
    }

    private String of(String id, boolean archived) {
        return archived ? earlier.computeIfAbsent(id, any -> number('A', earlier.size() + 1)) : of(id);
    }

    DocumentResult of(DocumentResult result) {
        String own = of(result.id());
        List<SourceMatch> sources = result.sources().stream().map(this::of).toList();
        return new DocumentResult(
                own,
                own,
                "",
                "",
                result.rawCharacters(),
                result.templateCharacters(),
                result.referenceCharacters(),
                result.characters(),
                result.duplicated(),
                result.verdict(),
                result.rewritten(),
                result.withoutQuotes(),
                result.withoutOwn(),
                result.largestSource().map(largest -> of(largest, result)),
                sources,
                result.sourcesOmitted(),
                result.identicalTo().stream().map(id -> identical(id, result)).toList(),
                result.identicalCount(),
                result.commonCharacters(),
                result.suspicions());
    }

    /** The largest source is the first of the list, which says where it is from. */
    private LargestSource of(LargestSource largest, DocumentResult result) {
        return new LargestSource(identical(largest.id(), result), largest.duplicated(), largest.exact());
    }

    private String identical(String id, DocumentResult result) {
        boolean archived = result.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(source -> !source.edition().isEmpty())
                .orElse(!works.containsKey(id));
        return of(id, archived);
    }

    private SourceMatch of(SourceMatch source) {
        return new SourceMatch(
                of(source.id(), !source.edition().isEmpty()),
                "",
                "",
                source.edition(),
                source.own(),
                source.duplicated(),
                source.rewritten(),
                source.passages(),
                source.passagesOmitted(),
                source.rewrittenPassages());
    }

    UnreadableText of(UnreadableText text) {
        String number = number('U', ++unreadable);
        return new UnreadableText(number, number, text.reason());
    }
}
