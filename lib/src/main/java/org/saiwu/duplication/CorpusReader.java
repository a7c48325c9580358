package org.saiwu.duplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Future;

/** Reads a batch, each text once, and puts what is needed of it in memory. */
final class CorpusReader {

    /** Characters that may wait for their normalisation. */
    private static final long MOST_WAITING = 4_000_000;

    /** Characters that a thread is given at once; handing over each text by itself takes longer than reading a short one. */
    private static final int AT_ONCE = 50_000;

    private final ContentStore contents;
    private final Workers workers;
    private final boolean references;
    private final Templates templates;
    private final List<Member> members = new ArrayList<>();
    private final List<UnreadableText> unreadable = new ArrayList<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long waitingCharacters;

    private record Waiting(Future<List<Member>> task, int characters) {}

    CorpusReader(ContentStore contents, Workers workers, boolean references, Templates templates) {
        this.contents = contents;
        this.workers = workers;
        this.references = references;
        this.templates = templates;
    }

    void read(Iterator<? extends Submission> batch) throws IOException {
        List<Text> next = new ArrayList<>();
        int characters = 0;
        while (batch.hasNext()) {
            Submission submission = batch.next();
            if (submission instanceof Text text) {
                next.add(text);
                characters += text.content().length();
            } else if (submission instanceof UnreadableText text) {
                unreadable.add(text);
            }
            if (characters >= AT_ONCE) {
                take(next, characters);
                next = new ArrayList<>();
                characters = 0;
            }
        }
        take(next, characters);
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

    private void take(List<Text> texts, int characters) throws IOException {
        waiting.add(new Waiting(workers.submit(() -> members(texts)), characters));
        waitingCharacters += characters;
        while (waitingCharacters > MOST_WAITING) {
            finishFirst();
        }
    }

    private void finishFirst() throws IOException {
        Waiting first = waiting.remove();
        try {
            members.addAll(Workers.await(first.task()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        waitingCharacters -= first.characters();
    }

    private List<Member> members(List<Text> texts) {
        List<Member> made = new ArrayList<>(texts.size());
        for (Text text : texts) {
            made.add(member(text));
        }
        return made;
    }

    private Member member(Text text) {
        String content = text.content();
        return new Member(
                text.id(),
                text.path(),
                text.title(),
                text.unit(),
                "",
                text.owners(),
                text.suspicions(),
                NetText.of(content, references, templates),
                content.hashCode(),
                keep(content));
    }

    private int keep(String content) {
        try {
            return contents.add(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
