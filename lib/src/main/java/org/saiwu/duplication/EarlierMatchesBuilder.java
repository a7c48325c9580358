package org.saiwu.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Collects what a batch has in common with earlier texts. */
final class EarlierMatchesBuilder {

    private final Corpus batch;
    private final WindowBits found;
    private final WindowBits foreign;
    private final IntList sources;
    private final SortedMap<String, EarlierText> kept = new TreeMap<>();

    EarlierMatchesBuilder(Corpus batch, WindowHash hash) {
        this.batch = batch;
        int[] ofTexts = new int[batch.queryTexts()];
        for (int i = 0; i < ofTexts.length; i++) {
            ofTexts[i] = hash.windows(batch.text(i).length());
        }
        int[] ofMembers = new int[batch.queries()];
        for (int i = 0; i < ofMembers.length; i++) {
            ofMembers[i] = ofTexts[batch.textOf(i)];
        }
        found = new WindowBits(ofTexts);
        foreign = new WindowBits(ofMembers);
        sources = new IntList(ofTexts.length);
    }

    /** Takes a window that an earlier text holds, and whether one of other owners than a member's does. */
    void found(int text, int window, Predicate<Member> isForeign) {
        found.set(text, window);
        for (int member : batch.membersOf(text)) {
            if (isForeign.test(batch.member(member))) {
                foreign.set(member, window);
            }
        }
    }

    void keep(EarlierText text) {
        kept.put(text.id(), text);
    }

    /** Takes how many earlier texts the next text of the batch has a window of. */
    void addSources(int count) {
        sources.add(count);
    }

    EarlierMatches build(ContentStore contents) throws IOException {
        List<Member> members = new ArrayList<>();
        for (EarlierText text : kept.values()) {
            members.add(new Member(
                    text.id(),
                    text.id(),
                    text.title(),
                    text.unit(),
                    text.edition(),
                    text.owners(),
                    List.of(),
                    NetText.restored(text.content(), text.removed()),
                    contents.add(text.content())));
        }
        contents.finish();
        return new EarlierMatches(found, foreign, members, sources);
    }
}
