package org.saiwu.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a check and collects what comes out. */
final class Results implements ResultSink {

    final List<DocumentResult> documents = new ArrayList<>();
    final List<UnreadableText> unreadable = new ArrayList<>();

    static List<DocumentResult> of(Parameters parameters, List<? extends Submission> batch) throws IOException {
        Results results = new Results();
        new DuplicationCheck(parameters, List.of()).run(TextBatch.of(batch), Optional.empty(), results);
        return results.documents;
    }

    /** Returns the result of the first of two texts. */
    static DocumentResult first(Parameters parameters, String text, String other) throws IOException {
        return of(parameters, List.of(Text.of("a", text), Text.of("b", other))).get(0);
    }

    @Override
    public void document(DocumentResult result) {
        documents.add(result);
    }

    @Override
    public void unreadable(UnreadableText text) {
        unreadable.add(text);
    }
}
