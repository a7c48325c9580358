package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which windows of the batch's texts occur in another document, and which of them in a document of other owners. */
final class SharedWindows implements WindowJoin.ClassTaker {

    private final Corpus corpus;
    private final WindowJoin join;
    private final WindowBits shared;
    private final WindowBits common;
    private final int[] owned;
    private final WindowBits foreign;
    private final List<WindowPart> kept = new ArrayList<>();
    private final int mostMembers;
    private boolean sampled;

    private SharedWindows(Corpus corpus, WindowJoin join, boolean archive) {
        this.corpus = corpus;
        this.join = join;
        this.shared = join.layout().empty();
        this.common = join.layout().empty();
        this.owned = ownedMembers(corpus, archive);
        this.mostMembers = IntStream.range(0, corpus.texts().length)
                .map(text -> corpus.membersOf(text).length)
                .max()
                .orElse(0);
        int[] windows = new int[corpus.queries()];
        for (int i = 0; i < windows.length; i++) {
            windows[i] = owned[i] == 0 ? 0 : join.windows(corpus.textOf(i));
        }
        this.foreign = new WindowBits(windows);
    }

    /**
     * Finds the shared windows of a corpus.
     *
     * @param earlier what an archive holds of it, the texts of which are in the corpus only in part
     */
    static SharedWindows of(Corpus corpus, WindowHash hash, Optional<EarlierMatches> earlier, Workers workers) {
        WindowJoin join = new WindowJoin(corpus.texts(), hash);
        SharedWindows windows = new SharedWindows(corpus, join, earlier.isPresent());
        windows.takeCopies();
        earlier.ifPresent(windows::takeEarlier);
        join.gather(workers, windows);
        return windows;
    }

    private void takeEarlier(EarlierMatches earlier) {
        shared.addFirst(earlier.found());
        for (int member = 0; member < owned.length; member++) {
            if (owned[member] != 0) {
                for (int at = earlier.foreign().next(member, 0);
                        at >= 0;
                        at = earlier.foreign().next(member, at + 1)) {
                    foreign.set(member, at);
                }
            }
        }
    }

    /** Marks, with 1, members that have an owner in common with another member, or may have with one of the archive. */
    private static int[] ownedMembers(Corpus corpus, boolean archive) {
        Map<String, Integer> count = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            corpus.member(i).owners().forEach(owner -> count.merge(owner, 1, Integer::sum));
        }
        int[] owned = new int[corpus.queries()];
        for (int i = 0; i < owned.length; i++) {
            Set<String> owners = corpus.member(i).owners();
            owned[i] = (archive && !owners.isEmpty())
                            || owners.stream().anyMatch(owner -> count.getOrDefault(owner, 0) > 1)
                    ? 1
                    : 0;
        }
        return owned;
    }

    /** Every window of a text that several documents have is shared, whether it comes in another text or not. */
    private void takeCopies() {
        for (int text = 0; text < corpus.queryTexts(); text++) {
            int[] members = corpus.membersOf(text);
            if (members.length > 1) {
                boolean everywhere = isCommon(queriesOf(text));
                for (int window = 0; window < join.windows(text); window++) {
                    shared.set(text, window);
                    if (everywhere) {
                        common.set(text, window);
                    }
                }
            }
            for (int member : members) {
                if (member < owned.length && owned[member] != 0 && hasForeignCopy(member, text)) {
                    for (int window = 0; window < join.windows(text); window++) {
                        foreign.set(member, window);
                    }
                }
            }
        }
    }

    private int queriesOf(int text) {
        int count = 0;
        for (int member : corpus.membersOf(text)) {
            count += member < corpus.queries() ? 1 : 0;
        }
        return count;
    }

    private boolean isCommon(int documents) {
        return documents >= Parameters.COMMON_AT_LEAST
                && 100L * documents > (long) Parameters.COMMON_PERCENT * corpus.queries();
    }

    private boolean hasForeignCopy(int member, int text) {
        Member asked = corpus.member(member);
        for (int other : corpus.membersOf(text)) {
            if (other != member && !asked.isOwnOf(corpus.member(other))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void take(WindowPart part) {
        WindowBits inPart = shared.empty();
        WindowBits commonInPart = shared.empty();
        WindowBits foreignInPart = foreign.empty();
        boolean[] commonClasses = commonClasses(part.classes());
        for (int text = 0; text < corpus.queryTexts(); text++) {
            int at = part.first(text);
            boolean copied = corpus.membersOf(text).length > 1;
            boolean ofOwned = isOfOwned(text);
            for (int window = part.windows().next(text, 0);
                    window >= 0;
                    window = part.windows().next(text, window + 1)) {
                int found = part.classOf(at++);
                if (copied || part.classes().size(found) > 1) {
                    inPart.set(text, window);
                    if (commonClasses[found]) {
                        commonInPart.set(text, window);
                    }
                    if (ofOwned) {
                        takeForeign(part.classes(), found, text, window, foreignInPart);
                    }
                }
            }
        }
        synchronized (this) {
            shared.add(inPart);
            common.add(commonInPart);
            foreign.add(foreignInPart);
            if (part.isKept()) {
                kept.add(part);
            } else {
                sampled = true;
            }
        }
    }

    private boolean[] commonClasses(WindowClasses classes) {
        boolean[] result = new boolean[classes.count()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (long) classes.size(i) * mostMembers >= Parameters.COMMON_AT_LEAST
                    && isCommon(documents(classes, i));
        }
        return result;
    }

    private boolean isOfOwned(int text) {
        for (int member : corpus.membersOf(text)) {
            if (member < owned.length && owned[member] != 0) {
                return true;
            }
        }
        return false;
    }

    private int documents(WindowClasses classes, int found) {
        int documents = 0;
        for (int member = classes.firstMember(found); member < classes.endOfMembers(found); member++) {
            documents += queriesOf(classes.text(member));
        }
        return documents;
    }

    private void takeForeign(WindowClasses classes, int found, int text, int window, WindowBits into) {
        for (int member : corpus.membersOf(text)) {
            if (member < owned.length && owned[member] != 0 && isForeign(classes, found, member, text)) {
                into.set(member, window);
            }
        }
    }

    private boolean isForeign(WindowClasses classes, int found, int member, int text) {
        Member asked = corpus.member(member);
        for (int i = classes.firstMember(found); i < classes.endOfMembers(found); i++) {
            if (classes.text(i) != text) {
                for (int other : corpus.membersOf(classes.text(i))) {
                    if (!asked.isOwnOf(corpus.member(other))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Returns the windows of each text that occur in another document. */
    WindowBits shared() {
        return shared;
    }

    /** Returns the shared windows of each text that are common phrases. */
    WindowBits common() {
        return common;
    }

    /** Returns how many characters lie in a shared window that is not a common phrase. */
    int coveredUncommon(int text, int windowLength) {
        if (!common.any(text)) {
            return shared.covered(text, windowLength);
        }
        int covered = 0;
        int end = 0;
        for (int at = shared.next(text, 0); at >= 0; at = shared.next(text, at + 1)) {
            if (!common.get(text, at)) {
                covered += at + windowLength - Math.max(at, end);
                end = at + windowLength;
            }
        }
        return covered;
    }

    /** Returns the windows of a member that occur in a document of other owners, as bits of the number that is given. */
    WindowBits foreign() {
        return foreign;
    }

    /** Tells whether a member's own work is told apart; if not, its foreign windows are its shared ones. */
    boolean isOwned(int member) {
        return owned[member] != 0;
    }

    /** Returns the tables that were kept for evidence. */
    List<WindowPart> kept() {
        return kept;
    }

    /** Tells whether the kept tables hold only some of the windows. */
    boolean isSampled() {
        return sampled;
    }
}
