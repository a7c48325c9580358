package org.saiwu.quota;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Fills the open cells of a tied table by preference: the first unit in the order of the keys gets its places in the first categories
 * that leave a solution to the others, then the next unit.
 */
final class OpenCellFiller {
    private static final int NONE = -1;

    /** 0 not open, otherwise open: without the place, with it, and the same two once decided. */
    private enum State {
        CLOSED,
        DOWN,
        UP,
        DECIDED
    }

    private final State[][] states;
    private final long[][] places;
    private final int columns;
    /** Row that leads on from a column to the next, and the column from which a column was reached. */
    private final int[] viaRow;

    private final int[] fromColumn;

    /**
     * For a table of places whose open cells hold the smaller value.
     *
     * @param filled the open cells that get the place in one of the solutions
     */
    OpenCellFiller(
            List<List<Long>> places, List<Biproportional.OpenCells> ties, Collection<Biproportional.Cell> filled) {
        columns = places.get(0).size();
        this.places = new long[places.size()][];
        states = new State[places.size()][columns];
        for (int row = 0; row < states.length; row++) {
            this.places[row] =
                    places.get(row).stream().mapToLong(Long::longValue).toArray();
            Arrays.fill(states[row], State.CLOSED);
        }
        ties.forEach(tie -> tie.cells().forEach(cell -> states[cell.unit()][cell.category()] = State.DOWN));
        filled.forEach(cell -> states[cell.unit()][cell.category()] = State.UP);
        viaRow = new int[columns];
        fromColumn = new int[columns];
    }

    /** The places with every open cell decided, rows preferred in this order. */
    long[][] fill(List<Integer> rowOrder) {
        for (int row : rowOrder) {
            for (int column = 0; column < columns; column++) {
                boolean up =
                        states[row][column] == State.UP || (states[row][column] == State.DOWN && raise(row, column));
                if (up) {
                    places[row][column]++;
                }
                if (states[row][column] != State.CLOSED) {
                    states[row][column] = State.DECIDED;
                }
            }
        }
        return places;
    }

    /**
     * Brings the cell up, if the undecided cells allow: a cell of the same row goes down, which leaves its column one short; another
     * row helps that column out and leaves a third short, and so on until the column of the cell gives up the one it has too many.
     */
    private boolean raise(int row, int target) {
        Arrays.fill(fromColumn, NONE);
        boolean[] seenRows = new boolean[states.length];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int column = 0; column < columns; column++) {
            if (states[row][column] == State.UP) {
                fromColumn[column] = column;
                queue.add(column);
            }
        }
        seenRows[row] = true;
        while (!queue.isEmpty() && fromColumn[target] == NONE) {
            int column = queue.remove();
            for (int helper = 0; helper < states.length; helper++) {
                if (seenRows[helper] || states[helper][column] != State.DOWN) {
                    continue;
                }
                seenRows[helper] = true;
                for (int next = 0; next < columns; next++) {
                    if (fromColumn[next] == NONE && states[helper][next] == State.UP) {
                        fromColumn[next] = column;
                        viaRow[next] = helper;
                        queue.add(next);
                    }
                }
            }
        }
        if (fromColumn[target] == NONE) {
            return false;
        }
        int column = target;
        while (fromColumn[column] != column) {
            int helper = viaRow[column];
            states[helper][column] = State.DOWN;
            column = fromColumn[column];
            states[helper][column] = State.UP;
        }
        states[row][column] = State.DOWN;
        states[row][target] = State.UP;
        return true;
    }
}
