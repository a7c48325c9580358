package org.saiwu.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds chains of short equal pieces between one text, which is indexed once, and others; an object serves one thread. */
final class ChainSearch {

    /** Places of one piece that are tried; a piece that comes more often says nothing. */
    private static final int MOST_PLACES = 24;

    /** Pieces of a pair of texts that are chained; only texts of a few repeated characters have more. */
    private static final int MOST_PIECES = 60_000;

    /** Pieces may overlap by this much, as they do where a repeated character was put in. */
    private static final int MOST_OVERLAP = 2;

    private final CodePoints indexed;
    private final ChainRules rules;
    private final int[] slots;
    private final int[] following;
    private final IntList pieces = new IntList(256);
    private int[] score = new int[64];
    private int[] before = new int[64];
    private int[] cut = new int[64];
    private int[] sameEnd = new int[64];
    private int[] lastWithEnd = new int[0];

    ChainSearch(CodePoints indexed, ChainRules rules) {
        this.indexed = indexed;
        this.rules = rules;
        int seeds = Math.max(0, indexed.length() - rules.seed() + 1);
        slots = new int[Integer.highestOneBit(Math.max(8, seeds)) << 1];
        following = new int[seeds];
        for (int start = seeds - 1; start >= 0; start--) {
            int slot = slot(indexed, start);
            following[start] = slots[slot] - 1;
            slots[slot] = start + 1;
        }
    }

    private int slot(CodePoints text, int start) {
        long sum = 0;
        for (int i = 0; i < rules.seed(); i++) {
            sum = sum * 0x9E3779B97F4A7C15L + text.at(start + i);
        }
        return (int) ((sum * 0xD6E8FEB86659FD93L) >>> 40) & (slots.length - 1);
    }

    /** Returns the chains between the indexed text and another, the longest first; no piece is in two of them. */
    List<Chain> in(CodePoints scanned) {
        findPieces(scanned);
        link(scanned.length());
        return chains();
    }

    private void findPieces(CodePoints scanned) {
        pieces.clear();
        for (int at = 0; at + rules.seed() <= scanned.length(); at++) {
            int places = 0;
            int place = slots[slot(scanned, at)] - 1;
            while (place >= 0 && places < MOST_PLACES && pieces.size() < 3 * MOST_PIECES) {
                // A piece is taken at its left end only.
                if ((place == 0 || at == 0 || indexed.at(place - 1) != scanned.at(at - 1))) {
                    int length = indexed.commonAfter(place, scanned, at);
                    if (length >= rules.seed()) {
                        pieces.add(place);
                        pieces.add(at);
                        pieces.add(length);
                    }
                }
                places++;
                place = following[place];
            }
        }
    }

    /** Gives each piece the predecessor that makes the best chain; pieces are in order of their place in the scanned text. */
    private void link(int scannedLength) {
        int count = pieces.size() / 3;
        if (score.length < count) {
            score = new int[count * 2];
            before = new int[count * 2];
            cut = new int[count * 2];
            sameEnd = new int[count * 2];
        }
        if (lastWithEnd.length <= scannedLength) {
            lastWithEnd = new int[scannedLength + 1];
        }
        Arrays.fill(lastWithEnd, 0, scannedLength + 1, -1);
        for (int piece = 0; piece < count; piece++) {
            linkPiece(piece, scannedLength);
            int end = scannedStart(piece) + length(piece);
            sameEnd[piece] = lastWithEnd[end];
            lastWithEnd[end] = piece;
        }
    }

    private void linkPiece(int piece, int scannedLength) {
        score[piece] = 2 * length(piece);
        before[piece] = -1;
        cut[piece] = 0;
        int from = Math.max(0, scannedStart(piece) - rules.gap());
        int to = Math.min(scannedLength, scannedStart(piece) + MOST_OVERLAP);
        for (int end = from; end <= to; end++) {
            for (int other = lastWithEnd[end]; other >= 0; other = sameEnd[other]) {
                int gap = start(piece) - start(other) - length(other);
                int scannedGap = scannedStart(piece) - end;
                int overlap = Math.max(0, -Math.min(gap, scannedGap));
                if (gap <= rules.gap() && overlap <= MOST_OVERLAP && overlap < length(piece)) {
                    int penalty = Math.max(gap + overlap, scannedGap + overlap);
                    int sum = score[other] + 2 * (length(piece) - overlap) - penalty;
                    if (sum > score[piece]) {
                        score[piece] = sum;
                        before[piece] = other;
                        cut[piece] = overlap;
                    }
                }
            }
        }
    }

    private List<Chain> chains() {
        int count = pieces.size() / 3;
        Integer[] order = new Integer[count];
        int candidates = 0;
        for (int i = 0; i < count; i++) {
            // A chain that scores less can't hold enough equal characters.
            if (score[i] >= rules.matched()) {
                order[candidates++] = i;
            }
        }
        Arrays.sort(
                order,
                0,
                candidates,
                Comparator.comparingInt((Integer piece) -> -score[piece]).thenComparingInt(piece -> piece));
        boolean[] used = new boolean[count];
        List<Chain> chains = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            if (!used[order[i]]) {
                Chain chain = chain(order[i], used);
                if (isDense(chain)) {
                    chains.add(chain);
                }
            }
        }
        return chains;
    }

    private Chain chain(int last, boolean[] used) {
        IntList backwards = new IntList(16);
        int piece = last;
        while (piece >= 0 && !used[piece]) {
            used[piece] = true;
            backwards.add(piece);
            piece = before[piece];
        }
        IntList chained = new IntList(backwards.size() * 3);
        for (int i = backwards.size() - 1; i >= 0; i--) {
            int one = backwards.get(i);
            // The first piece of a chain whose beginning another chain took keeps its whole length.
            int less = i == backwards.size() - 1 ? 0 : cut[one];
            chained.add(start(one) + less);
            chained.add(scannedStart(one) + less);
            chained.add(length(one) - less);
        }
        return new Chain(chained);
    }

    private boolean isDense(Chain chain) {
        int span = Math.max(chain.end() - chain.start(), chain.scannedEnd() - chain.scannedStart());
        int matched = chain.matched();
        return matched >= rules.matched() && 100L * matched >= (long) rules.densityPercent() * span;
    }

    private int start(int piece) {
        return pieces.get(3 * piece);
    }

    private int scannedStart(int piece) {
        return pieces.get(3 * piece + 1);
    }

    private int length(int piece) {
        return pieces.get(3 * piece + 2);
    }
}
