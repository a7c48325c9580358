package org.saiwu.duplication;

import java.util.List;

/**
 * Works of a batch that are joined by shared text, directly or through others.
 *
 * @param ids the works' ids in order
 */
public record Cluster(List<String> ids) {

    /** Copies the list and checks that it joins something. */
    public Cluster {
        ids = List.copyOf(ids);
        if (ids.size() < 2) {
            throw new IllegalArgumentException("a cluster joins at least two works");
        }
    }
}
