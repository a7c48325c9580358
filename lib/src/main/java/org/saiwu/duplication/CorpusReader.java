package org.saiwu.duplication;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.saiwu.document.CharacterTraits;
import org.saiwu.document.Trait;

/** Reads a batch, each text once, and puts what is needed of it in memory. */
final class CorpusReader {

    /** Characters that may wait for their normalisation. */
    private static final long MOST_WAITING = 4_000_000;

    private final ContentStore contents;
    private final Workers workers;
    private final boolean references;
    private final Templates templates;
    private final List<Member> members = new ArrayList<>();
    private final List<UnreadableText> unreadable = new ArrayList<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long waitingCharacters;

    private record Waiting(Future<Member> task, int characters) {}

    CorpusReader(ContentStore contents, Workers workers, boolean references, Templates templates) {
        this.contents = contents;
        this.workers = workers;
        this.references = references;
        this.templates = templates;
    }

    void read(Iterator<? extends Submission> batch) throws IOException {
        while (batch.hasNext()) {
            Submission submission = batch.next();
            if (submission instanceof Text text) {
                take(text);
            } else if (submission instanceof UnreadableText text) {
                unreadable.add(text);
            }
        }
        while (!waiting.isEmpty()) {
            finishFirst();
        }
        contents.finish();
    }

    List<Member> members() {
        return members;
    }

    List<UnreadableText> unreadable() {
        return unreadable;
    }

    private void take(Text text) throws IOException {
        int number = contents.add(text.content());
        waiting.add(new Waiting(
                workers.submit(() -> member(text, number)), text.content().length()));
        waitingCharacters += text.content().length();
        while (waitingCharacters > MOST_WAITING) {
            finishFirst();
        }
    }

    private void finishFirst() {
        Waiting first = waiting.remove();
        members.add(Workers.await(first.task()));
        waitingCharacters -= first.characters();
    }

    private Member member(Text text, int number) {
        String content = text.content();
        return new Member(
                text.id(),
                text.path(),
                text.title(),
                text.unit(),
                "",
                text.owners(),
                suspicions(text),
                NetText.of(content, references, templates),
                content.hashCode(),
                number);
    }

    /** Adds what the characters show to what the reader of the document found, each kind once. */
    private static List<Suspicion> suspicions(Text text) {
        Map<String, Suspicion> suspicions = new TreeMap<>();
        for (Trait trait : CharacterTraits.of(text.content())) {
            Suspicion suspicion = Suspicion.of(trait);
            suspicions.put(suspicion.kind(), suspicion);
        }
        text.suspicions().forEach(suspicion -> suspicions.put(suspicion.kind(), suspicion));
        return List.copyOf(suspicions.values());
    }
}
