package org.saiwu.duplication;

/**
 * Pieces that are equal in two texts, in the same order in both and close together.
 *
 * @param pieces start in the indexed text, start in the scanned text and length of each piece, in order
 */
record Chain(IntList pieces) {

    int count() {
        return pieces.size() / 3;
    }

    int start(int piece) {
        return pieces.get(3 * piece);
    }

    int scannedStart(int piece) {
        return pieces.get(3 * piece + 1);
    }

    int length(int piece) {
        return pieces.get(3 * piece + 2);
    }

    int start() {
        return start(0);
    }

    int end() {
        return start(count() - 1) + length(count() - 1);
    }

    int scannedStart() {
        return scannedStart(0);
    }

    int scannedEnd() {
        return scannedStart(count() - 1) + length(count() - 1);
    }

    int matched() {
        int matched = 0;
        for (int i = 0; i < count(); i++) {
            matched += length(i);
        }
        return matched;
    }
}
