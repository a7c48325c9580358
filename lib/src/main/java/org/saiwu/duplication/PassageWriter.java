package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes passages of net texts as passages of the extracted texts, within the bounds on one document's evidence. */
final class PassageWriter {

    private final Excerpts excerpts;
    private final WindowBits common;
    private final int text;
    private final Parameters parameters;
    private final int[] starts;
    private final int[] ends;
    private int charactersLeft;

    PassageWriter(
            NetText net, Excerpts excerpts, WindowBits common, int text, Parameters parameters, int mostCharacters) {
        this.excerpts = excerpts;
        this.common = common;
        this.text = text;
        this.parameters = parameters;
        this.starts = net.starts();
        this.ends = net.ends();
        this.charactersLeft = mostCharacters;
    }

    /**
     * The passages from one source.
     *
     * @param exact exact passages
     * @param omitted how many exact passages the bounds left out
     * @param rewritten rewritten passages
     */
    record Written(List<Passage> exact, int omitted, List<Passage> rewritten) {}

    Written write(
            SharedText shared, List<RewrittenPassage> rewritten, NetText source, Supplier<Excerpts> sourceExcerpts) {
        if (charactersLeft <= 0) {
            return new Written(List.of(), shared.passageCount(), List.of());
        }
        Side side = new Side(source, sourceExcerpts.get());
        List<Passage> exact = new ArrayList<>();
        int omitted = 0;
        for (int i = 0; i < shared.passageCount(); i++) {
            int length = shared.length(i);
            if (exact.size() == parameters.evidence().passages() || (!exact.isEmpty() && length > charactersLeft)) {
                omitted++;
            } else {
                int start = shared.start(i);
                int from = shared.sourceStart(i);
                exact.add(passage(side, start, start + length, from, from + length, length));
            }
        }
        List<Passage> loose = new ArrayList<>();
        for (RewrittenPassage chain : rewritten) {
            if (loose.size() < parameters.evidence().passages() && chain.end() - chain.start() <= charactersLeft) {
                loose.add(passage(
                        side, chain.start(), chain.end(), chain.sourceStart(), chain.sourceEnd(), chain.matched()));
            }
        }
        return new Written(exact, omitted, loose);
    }

    /** The source's text and where its net text comes from. */
    private static final class Side {
        private final int[] starts;
        private final int[] ends;
        private final Excerpts excerpts;

        Side(NetText net, Excerpts excerpts) {
            this.starts = net.starts();
            this.ends = net.ends();
            this.excerpts = excerpts;
        }
    }

    private Passage passage(Side side, int start, int end, int sourceStart, int sourceEnd, int matched) {
        charactersLeft -= end - start;
        int from = starts[start];
        int to = ends[end - 1];
        int sourceFrom = side.starts[sourceStart];
        int sourceTo = side.ends[sourceEnd - 1];
        return new Passage(
                from,
                to,
                sourceFrom,
                sourceTo,
                matched,
                excerpts.cut(from, to),
                side.excerpts.cut(sourceFrom, sourceTo),
                isCommon(start, end));
    }

    private boolean isCommon(int start, int end) {
        int windowLength = parameters.minMatch();
        if (end - start < windowLength) {
            return false;
        }
        for (int window = start; window + windowLength <= end; window++) {
            if (!common.get(text, window)) {
                return false;
            }
        }
        return true;
    }
}
