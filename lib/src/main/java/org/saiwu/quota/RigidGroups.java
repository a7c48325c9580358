package org.saiwu.quota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines (rows first, then columns) of a solved table in groups: two lines are in one group when cells that tie exactly lead from the
 * one to the other and back, so that a place can go round and the ratio of their divisors is fixed. Every tie of the table
 * lies inside a group, and a line that shares no tie is a group of its own (the strongly connected parts, by Tarjan).
 */
final class RigidGroups {
    private static final int NONE = -1;

    private final List<List<Integer>> arcs;
    private final int[] groupOf;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] numbers;
    private final int[] lowest;
    private final ArrayDeque<Integer> open = new ArrayDeque<>();
    private int counter;

    RigidGroups(ProportionTable table, ExactDivisors divisors) {
        int nodes = table.rows + table.columns;
        arcs = new ArrayList<>(nodes);
        for (int node = 0; node < nodes; node++) {
            arcs.add(new ArrayList<>(0));
        }
        for (int row = 0; row < table.rows; row++) {
            for (int column = 0; column < table.columns; column++) {
                long doubled = 2L * table.places[table.cell(row, column)];
                if (!table.weighty(row, column)) {
                    continue;
                }
                if (divisors.side(row, column, doubled + 1) == 0) {
                    arcs.get(row).add(table.rows + column);
                } else if (doubled > 0 && divisors.side(row, column, doubled - 1) == 0) {
                    arcs.get(table.rows + column).add(row);
                }
            }
        }
        groupOf = new int[nodes];
        numbers = new int[nodes];
        lowest = new int[nodes];
        Arrays.fill(groupOf, NONE);
        Arrays.fill(numbers, NONE);
        for (int node = 0; node < nodes; node++) {
            if (numbers[node] == NONE) {
                visit(node);
            }
        }
    }

    /** The number of the group of a line. */
    int groupOf(int node) {
        return groupOf[node];
    }

    /** The lines of each group, ascending. */
    List<List<Integer>> groups() {
        return groups;
    }

    /** Tarjan's walk without recursion, since a chain may be as long as the table has lines. */
    private void visit(int root) {
        ArrayDeque<int[]> walk = new ArrayDeque<>();
        enter(root, walk);
        while (!walk.isEmpty()) {
            int[] step = walk.element();
            int node = step[0];
            List<Integer> next = arcs.get(node);
            if (step[1] < next.size()) {
                int other = next.get(step[1]++);
                if (numbers[other] == NONE) {
                    enter(other, walk);
                } else if (groupOf[other] == NONE) {
                    lowest[node] = Math.min(lowest[node], numbers[other]);
                }
                continue;
            }
            walk.remove();
            if (!walk.isEmpty()) {
                int parent = walk.element()[0];
                lowest[parent] = Math.min(lowest[parent], lowest[node]);
            }
            if (lowest[node] == numbers[node]) {
                close(node);
            }
        }
    }

    private void enter(int node, ArrayDeque<int[]> walk) {
        numbers[node] = counter;
        lowest[node] = counter++;
        open.push(node);
        walk.push(new int[] {node, 0});
    }

    private void close(int node) {
        List<Integer> group = new ArrayList<>();
        int member;
        do {
            member = open.pop();
            groupOf[member] = groups.size();
            group.add(member);
        } while (member != node);
        group.sort(null);
        groups.add(group);
    }
}
