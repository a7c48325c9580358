package org.saiwu.duplication;

import java.util.List;
import java.util.Objects;

/**
 * What a document shares with one source.
 *
 * @param id the source's id
 * @param title the source's title, or an empty string
 * @param unit the source's unit, or an empty string
 * @param edition the archive's edition that the source is from; empty for a text of the batch
 * @param own whether document and source share an owner
 * @param duplicated characters of the document that lie in windows found in this source
 * @param rewritten characters of the document that match this source exactly or as rewritten text; equal to duplicated if rewriting was not looked for
 * @param passages maximal exact passages, by place in the document
 * @param passagesOmitted exact passages left out because of the bound on evidence
 * @param rewrittenPassages rewritten passages, by place in the document
 */
public record SourceMatch(
        String id,
        String title,
        String unit,
        String edition,
        boolean own,
        int duplicated,
        int rewritten,
        List<Passage> passages,
        int passagesOmitted,
        List<Passage> rewrittenPassages) {

    /** Copies the lists. */
    public SourceMatch {
        Objects.requireNonNull(id, "id");
        passages = List.copyOf(passages);
        rewrittenPassages = List.copyOf(rewrittenPassages);
    }
}
