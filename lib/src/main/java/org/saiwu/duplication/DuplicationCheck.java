package org.saiwu.duplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;

/** Computes the duplication of every text of a batch against all the others and an archive. */
public final class DuplicationCheck {

    /** Results that are put together before the first of them is handed on. */
    private static final int RESULTS_AT_ONCE = 256;

    private final Parameters parameters;
    private final Templates templates;

    /**
     * Prepares a check.
     *
     * @param parameters windows, threshold and bounds
     * @param templates extracted texts of the organizer's templates, left out of every net text
     */
    public DuplicationCheck(Parameters parameters, List<String> templates) {
        this.parameters = parameters;
        this.templates = Templates.of(templates);
    }

    /** Holds two texts side by side, each against the other alone. */
    public Comparison compare(Text first, Text second) throws IOException {
        List<DocumentResult> results = new ArrayList<>();
        run(TextBatch.of(List.of(first, second)), Optional.empty(), new ResultSink() {
            @Override
            public void document(DocumentResult result) {
                results.add(result);
            }

            @Override
            public void unreadable(UnreadableText text) {
                throw new IllegalStateException("both texts were given");
            }
        });
        boolean inOrder = results.get(0).id().equals(first.id());
        return new Comparison(results.get(inOrder ? 0 : 1), results.get(inOrder ? 1 : 0));
    }

    /**
     * Checks a batch: each text is read once, its results go to the sink in order of id.
     *
     * @param batch texts in any order, read by the threads of the check; ids are all different
     * @param earlier texts of earlier editions, if there is an archive
     * @param sink takes the results
     * @throws IllegalArgumentException if an id comes twice
     * @throws IOException if temporary space or the sink fails
     */
    public Summary run(TextBatch batch, Optional<EarlierTexts> earlier, ResultSink sink) throws IOException {
        try (Workers workers = new Workers(parameters.jobs());
                ContentStore contents = new ContentStore()) {
            CorpusReader reader = new CorpusReader(contents, parameters.references(), templates);
            reader.read(batch, workers);
            WindowHash hash = WindowHash.of(parameters.minMatch());
            Corpus batchOnly = new Corpus(reader.members(), List.of());
            Optional<EarlierMatches> matches = earlier.isEmpty()
                    ? Optional.empty()
                    : Optional.of(EarlierSearch.of(batchOnly, earlier.get(), hash, contents, workers));
            Corpus corpus = matches.map(found -> new Corpus(reader.members(), found.kept()))
                    .orElse(batchOnly);
            SharedWindows windows = SharedWindows.of(corpus, hash, matches, workers);
            Optional<RewritingCandidates> candidates = parameters.rewriting()
                    ? Optional.of(RewritingCandidates.of(corpus.texts(), workers))
                    : Optional.empty();
            SummaryCount count = new SummaryCount(corpus.queries());
            sink.begin(new CorpusContents(corpus, contents));
            report(corpus, windows, matches, candidates, contents, workers, count, sink);
            List<UnreadableText> unreadable = new ArrayList<>(reader.unreadable());
            unreadable.sort(Comparator.comparing(UnreadableText::id));
            for (UnreadableText text : unreadable) {
                sink.unreadable(text);
            }
            return count.summary(
                    corpus, unreadable.size(), earlier.map(EarlierTexts::size).orElse(0L));
        }
    }

    private void report(
            Corpus corpus,
            SharedWindows windows,
            Optional<EarlierMatches> earlier,
            Optional<RewritingCandidates> candidates,
            ContentStore contents,
            Workers workers,
            SummaryCount count,
            ResultSink sink)
            throws IOException {
        ConcurrentLinkedQueue<ResultAssembly> idle = new ConcurrentLinkedQueue<>();
        IntFunction<Prepared> assemble = number -> {
            ResultAssembly free = idle.poll();
            ResultAssembly assembly = free != null
                    ? free
                    : new ResultAssembly(
                            corpus,
                            windows,
                            earlier,
                            contents,
                            parameters,
                            new Rewriting(corpus, windows.shared(), parameters.minMatch(), candidates));
            DocumentResult result = assembly.of(number);
            idle.add(assembly);
            return Prepared.of(result, sink);
        };
        Group next = new Group(0, corpus.queries(), assemble, workers);
        while (next.size() > 0) {
            Group now = next;
            Prepared[] results = now.results();
            // The next ones are put together while these are handed on.
            next = new Group(now.end(), corpus.queries(), assemble, workers);
            for (int i = 0; i < results.length; i++) {
                count.add(now.first + i, results[i].result());
                results[i].turn().take();
            }
        }
    }

    /** A result that waits for its turn. */
    private record Prepared(DocumentResult result, ResultSink.Turn turn) {

        static Prepared of(DocumentResult result, ResultSink sink) {
            try {
                return new Prepared(result, sink.prepare(result));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Some results that are put together by all threads. */
    private static final class Group {
        private final int first;
        private final Prepared[] results;
        private final Workers.Begun begun;

        Group(int first, int end, IntFunction<Prepared> assemble, Workers workers) {
            this.first = first;
            this.results = new Prepared[Math.min(RESULTS_AT_ONCE, end - first)];
            this.begun = workers.begin(results.length, i -> results[i] = assemble.apply(first + i));
        }

        int size() {
            return results.length;
        }

        int end() {
            return first + results.length;
        }

        Prepared[] results() throws IOException {
            try {
                begun.await();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            return results;
        }
    }
}
