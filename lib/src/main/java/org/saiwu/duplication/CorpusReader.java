package org.saiwu.duplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a batch, each text once, and puts what is needed of it in memory. */
final class CorpusReader {

    private final ContentStore contents;
    private final boolean references;
    private final Templates templates;
    private final List<Member> members = new ArrayList<>();
    private final List<UnreadableText> unreadable = new ArrayList<>();

    CorpusReader(ContentStore contents, boolean references, Templates templates) {
        this.contents = contents;
        this.references = references;
        this.templates = templates;
    }

    void read(TextBatch batch, Workers workers) throws IOException {
        @Nullable Member[] read = new Member[batch.size()];
        @Nullable UnreadableText[] failed = new UnreadableText[batch.size()];
        batch.forEach(workers, (number, submission) -> {
            if (submission instanceof Text text) {
                read[number] = member(text);
            } else if (submission instanceof UnreadableText text) {
                failed[number] = text;
            }
        });
        for (int number = 0; number < read.length; number++) {
            if (read[number] != null) {
                members.add(read[number]);
            } else if (failed[number] != null) {
                unreadable.add(failed[number]);
            }
        }
        contents.finish();
    }

    List<Member> members() {
        return members;
    }

    List<UnreadableText> unreadable() {
        return unreadable;
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
