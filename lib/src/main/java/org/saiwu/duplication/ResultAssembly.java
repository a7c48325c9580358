package org.saiwu.duplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts together the result of one document after another; an object serves one thread. */
final class ResultAssembly {

    private final Corpus corpus;
    private final SharedWindows windows;
    private final ContentStore contents;
    private final Parameters parameters;
    private final SourceSearch search;
    private final Rewriting rewriting;
    private final Optional<EarlierMatches> earlier;
    private final int charactersEach;

    ResultAssembly(
            Corpus corpus,
            SharedWindows windows,
            Optional<EarlierMatches> earlier,
            ContentStore contents,
            Parameters parameters,
            Rewriting rewriting) {
        this.corpus = corpus;
        this.earlier = earlier;
        this.windows = windows;
        this.contents = contents;
        this.parameters = parameters;
        this.rewriting = rewriting;
        this.search = new SourceSearch(
                corpus,
                windows,
                WindowHash.of(parameters.minMatch()),
                parameters.evidence().sources());
        this.charactersEach = parameters.evidence().charactersEach(corpus.queries());
    }

    /** Returns the result of a member of the batch. */
    DocumentResult of(int number) {
        Member member = corpus.member(number);
        int text = corpus.textOf(number);
        int duplicated = windows.shared().covered(text, parameters.minMatch());
        SourceSearch.Found found = search.of(text);
        Rewriting.Found rewritten = rewriting.of(text, found.sources());
        List<Candidate> candidates = candidates(number, text, found, rewritten);
        List<Integer> identical = identicalTo(number, text);
        return new DocumentResult(
                member.id(),
                member.path(),
                member.title(),
                member.unit(),
                member.net().rawLength(),
                member.net().templateLength(),
                member.net().referenceLength(),
                member.net().length(),
                duplicated,
                verdict(duplicated, member.net().length()),
                parameters.rewriting() ? OptionalInt.of(rewritten.covered()) : OptionalInt.empty(),
                withoutQuotes(member, text, duplicated),
                withoutOwn(number, member, duplicated),
                largest(text, candidates, found),
                sources(member, text, candidates),
                Math.max(0, candidates.size() - parameters.evidence().sources())
                        + found.others()
                        + earlierOmitted(text, candidates),
                identical.stream()
                        .limit(Parameters.MOST_IDENTICAL_LISTED)
                        .map(other -> corpus.member(other).id())
                        .toList(),
                identical.size(),
                duplicated - windows.coveredUncommon(text, parameters.minMatch()),
                member.suspicions());
    }

    private int earlierOmitted(int text, List<Candidate> candidates) {
        long kept = candidates.stream()
                .filter(candidate -> candidate.member() >= corpus.queries() && candidate.duplicated() > 0)
                .count();
        return earlier.map(matches -> (int) Math.max(0, matches.sources().get(text) - kept))
                .orElse(0);
    }

    private Verdict verdict(int duplicated, int characters) {
        if (characters == 0 || characters < parameters.minimumCharacters()) {
            return Verdict.CANNOT_TELL;
        }
        return new Rate(duplicated, characters).reaches(parameters.threshold()) ? Verdict.FAIL : Verdict.PASS;
    }

    /** Quoted characters count neither as duplicated nor as text; windows are those of the whole net text. */
    private Rate withoutQuotes(Member member, int text, int duplicated) {
        Spans quoted = member.net().quoted();
        if (quoted.isEmpty() || duplicated == 0) {
            return new Rate(duplicated, member.net().length() - quoted.length());
        }
        Spans.Builder covered = new Spans.Builder();
        WindowBits shared = windows.shared();
        for (int start = shared.next(text, 0); start >= 0; ) {
            int end = shared.endOfRun(text, start);
            covered.add(start, end - 1 + parameters.minMatch());
            start = shared.next(text, end);
        }
        Spans both = covered.build().and(quoted);
        return new Rate(both.length() - quoted.length(), member.net().length() - quoted.length());
    }

    private Rate withoutOwn(int number, Member member, int duplicated) {
        int counted = windows.isOwned(number) ? windows.foreign().covered(number, parameters.minMatch()) : duplicated;
        return new Rate(counted, member.net().length());
    }

    private List<Integer> identicalTo(int number, int text) {
        List<Integer> identical = new ArrayList<>();
        Member member = corpus.member(number);
        for (int other : corpus.membersOf(text)) {
            if (other != number
                    && contents.hash(corpus.member(other).contentNumber()) == contents.hash(member.contentNumber())
                    && isSame(member, other)) {
                identical.add(other);
            }
        }
        return identical;
    }

    private boolean isSame(Member member, int other) {
        return content(member).equals(content(corpus.member(other)));
    }

    private String content(Member member) {
        try {
            return contents.get(member.contentNumber());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that could be listed as a source. */
    private record Candidate(int member, SharedText shared, Optional<RewrittenText> rewritten) {
        int duplicated() {
            return shared.covered();
        }

        int rewrittenCharacters() {
            return rewritten.map(RewrittenText::matched).orElse(0);
        }
    }

    private List<Candidate> candidates(int number, int text, SourceSearch.Found found, Rewriting.Found rewritten) {
        List<Candidate> candidates = new ArrayList<>();
        int length = corpus.text(text).length();
        if (length >= parameters.minMatch() && corpus.membersOf(text).length > 1) {
            IntList whole = new IntList(3);
            whole.add(0);
            whole.add(0);
            whole.add(length);
            expand(candidates, number, new SharedText(text, length, whole), Optional.empty());
        }
        for (SharedText source : found.sources()) {
            expand(candidates, number, source, rewritten.from(source.text()));
        }
        for (RewrittenText source : rewritten.texts()) {
            // One that has a whole window in common is an exact source, if not one of those that are listed.
            if (source.longestPiece() < parameters.minMatch()) {
                SharedText nothing = new SharedText(source.source(), 0, new IntList(0));
                expand(candidates, number, nothing, Optional.of(source));
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.duplicated())
                .thenComparingInt(candidate -> -candidate.rewrittenCharacters())
                .thenComparingInt(Candidate::member));
        return candidates;
    }

    private void expand(List<Candidate> into, int number, SharedText shared, Optional<RewrittenText> rewritten) {
        for (int member : corpus.membersOf(shared.text())) {
            if (member != number) {
                into.add(new Candidate(member, shared, rewritten));
            }
        }
    }

    private Optional<LargestSource> largest(int text, List<Candidate> candidates, SourceSearch.Found found) {
        if (candidates.isEmpty() || candidates.get(0).duplicated() == 0) {
            return Optional.empty();
        }
        Candidate first = candidates.get(0);
        boolean whole = first.duplicated() == corpus.text(text).length();
        return Optional.of(
                new LargestSource(corpus.member(first.member()).id(), first.duplicated(), found.exact() || whole));
    }

    /** Returns the rewritten passages that say more than the exact ones. */
    private static List<RewrittenPassage> loose(Candidate candidate) {
        SharedText exact = candidate.shared();
        List<RewrittenPassage> loose = new ArrayList<>();
        for (RewrittenPassage passage :
                candidate.rewritten().map(RewrittenText::passages).orElse(List.of())) {
            boolean within = false;
            for (int i = 0; i < exact.passageCount() && !within; i++) {
                within = exact.start(i) <= passage.start() && passage.end() <= exact.start(i) + exact.length(i);
            }
            if (!within) {
                loose.add(passage);
            }
        }
        return loose;
    }

    private List<SourceMatch> sources(Member member, int text, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        PassageWriter writer = new PassageWriter(
                member.net(), new Excerpts(content(member)), windows.common(), text, parameters, charactersEach);
        List<SourceMatch> sources = new ArrayList<>();
        for (Candidate candidate : candidates.subList(
                0, Math.min(candidates.size(), parameters.evidence().sources()))) {
            Member source = corpus.member(candidate.member());
            PassageWriter.Written written = writer.write(
                    candidate.shared(), loose(candidate), source.net(), () -> new Excerpts(content(source)));
            sources.add(new SourceMatch(
                    source.id(),
                    source.title(),
                    source.unit(),
                    source.edition(),
                    member.isOwnOf(source),
                    candidate.duplicated(),
                    Rewriting.covered(candidate.shared(), candidate.rewritten()),
                    written.exact(),
                    written.omitted(),
                    written.rewritten()));
        }
        return sources;
    }
}
