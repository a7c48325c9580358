package org.saiwu.duplication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a check: those of the batch in order of id, and after them those of the archive that take part.
 *
 * <p>Members with equal net texts stand for one text, so that copies cost nothing.
 */
final class Corpus {

    private final Member[] members;
    private final int queries;
    private final int[] textOf;
    private final int[][] membersOf;
    private final CodePoints[] texts;
    private final int queryTexts;

    /**
     * Lays out a corpus.
     *
     * @param batch the texts whose rates are asked for
     * @param archived texts that they are held against, and which are not asked about
     * @throws IllegalArgumentException if an id comes twice in the batch
     */
    Corpus(List<Member> batch, List<Member> archived) {
        Member[] queried = batch.toArray(Member[]::new);
        Arrays.sort(queried, Comparator.comparing(Member::id));
        for (int i = 1; i < queried.length; i++) {
            if (queried[i].id().equals(queried[i - 1].id())) {
                throw new IllegalArgumentException("two documents have the id " + queried[i].id());
            }
        }
        Member[] earlier = archived.toArray(Member[]::new);
        Arrays.sort(earlier, Comparator.comparing(Member::id));
        queries = queried.length;
        members = Arrays.copyOf(queried, queries + earlier.length);
        System.arraycopy(earlier, 0, members, queries, earlier.length);
        textOf = new int[members.length];
        Map<CodePoints, Integer> numbers = new HashMap<>(members.length * 2);
        int batchTexts = number(numbers, 0, queries);
        queryTexts = batchTexts;
        int count = number(numbers, queries, members.length);
        texts = new CodePoints[count];
        numbers.forEach((text, number) -> texts[number] = text);
        membersOf = group(count);
    }

    private int number(Map<CodePoints, Integer> numbers, int from, int to) {
        for (int i = from; i < to; i++) {
            int next = numbers.size();
            Integer known = numbers.putIfAbsent(members[i].net().characters(), next);
            textOf[i] = known == null ? next : known;
        }
        return numbers.size();
    }

    private int[][] group(int count) {
        int[] sizes = new int[count];
        for (int text : textOf) {
            sizes[text]++;
        }
        int[][] groups = new int[count][];
        for (int i = 0; i < count; i++) {
            groups[i] = new int[sizes[i]];
        }
        for (int i = members.length - 1; i >= 0; i--) {
            groups[textOf[i]][--sizes[textOf[i]]] = i;
        }
        return groups;
    }

    /** Returns how many members are asked about; they are the first. */
    int queries() {
        return queries;
    }

    int size() {
        return members.length;
    }

    Member member(int number) {
        return members[number];
    }

    /** Returns the number of a member's text. */
    int textOf(int member) {
        return textOf[member];
    }

    /** Returns the members whose net text a text is, in order; not to be changed. */
    int[] membersOf(int text) {
        return membersOf[text];
    }

    /** Returns the different net texts, those of the batch first; not to be changed. */
    CodePoints[] texts() {
        return texts;
    }

    CodePoints text(int number) {
        return texts[number];
    }

    /** Returns how many of the texts are of the batch; they are the first. */
    int queryTexts() {
        return queryTexts;
    }
}
