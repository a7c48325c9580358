package org.saiwu.quota;

import java.util.List;

/**
 * No allocation meets the request.
 *
 * @param obstacles the reasons, at least one
 */
public record Infeasible(List<Obstacle> obstacles) implements AllocationOutcome {
    public Infeasible {
        obstacles = List.copyOf(obstacles);
        if (obstacles.isEmpty()) {
            throw new IllegalArgumentException("infeasible without a reason");
        }
    }
}
