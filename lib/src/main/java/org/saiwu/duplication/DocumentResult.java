package org.saiwu.duplication;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The duplication of one text; every count is in normalised characters.
 *
 * @param id the text's id
 * @param path where it was found
 * @param title its title, or an empty string
 * @param unit its unit, or an empty string
 * @param rawCharacters length of the normalised text
 * @param templateCharacters characters left out because they match a template
 * @param referenceCharacters characters left out because they are in the list of references
 * @param characters length of the net text
 * @param duplicated characters of the net text that lie in a window found in another document
 * @param verdict what the rate says
 * @param rewritten characters found exactly or as rewritten text; absent if it was not looked for
 * @param withoutQuotes the rate over the characters that are not quoted
 * @param withoutOwn the rate without the author's or the same team's other documents
 * @param largestSource the source with most characters, absent if there is none
 * @param sources sources, by characters and then by id
 * @param sourcesOmitted sources left out because of the bound on evidence
 * @param identicalTo ids of the documents with exactly the same extracted text, at most {@link Parameters#MOST_IDENTICAL_LISTED}
 * @param identicalCount how many there are
 * @param commonCharacters duplicated characters that lie in common phrases only
 * @param suspicions what a person should look at
 */
public record DocumentResult(
        String id,
        String path,
        String title,
        String unit,
        int rawCharacters,
        int templateCharacters,
        int referenceCharacters,
        int characters,
        int duplicated,
        Verdict verdict,
        OptionalInt rewritten,
        Rate withoutQuotes,
        Rate withoutOwn,
        Optional<LargestSource> largestSource,
        List<SourceMatch> sources,
        int sourcesOmitted,
        List<String> identicalTo,
        int identicalCount,
        int commonCharacters,
        List<Suspicion> suspicions) {

    /** Copies the lists. */
    public DocumentResult {
        sources = List.copyOf(sources);
        identicalTo = List.copyOf(identicalTo);
        suspicions = List.copyOf(suspicions);
    }

    /** Returns the exact rate: duplicated characters of the net text. */
    public Rate rate() {
        return new Rate(duplicated, characters);
    }

    /** Returns the advisory rate with rewritten text, if it was looked for. */
    public Optional<Rate> rewrittenRate() {
        return rewritten.isPresent() ? Optional.of(new Rate(rewritten.getAsInt(), characters)) : Optional.empty();
    }
}
