package org.saiwu.duplication;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;

/** The texts of a corpus by the ids of its members. */
final class CorpusContents implements Contents {

    private final Corpus corpus;
    private final ContentStore contents;

    CorpusContents(Corpus corpus, ContentStore contents) {
        this.corpus = corpus;
        this.contents = contents;
    }

    @Override
    public List<String> ids() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return corpus.member(index).id();
            }

            @Override
            public int size() {
                return corpus.queries();
            }
        };
    }

    @Override
    public String of(String id, boolean earlier) throws IOException {
        int low = earlier ? corpus.queries() : 0;
        int high = (earlier ? corpus.size() : corpus.queries()) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = corpus.member(middle).id().compareTo(id);
            if (order == 0) {
                return contents.get(corpus.member(middle).contentNumber());
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        throw new IllegalArgumentException("no text has the id " + id);
    }
}
