package org.saiwu.cli.award;

import java.util.Arrays;
import java.util.Iterator;
import org.saiwu.award.Aggregate;
import org.saiwu.award.Normalization;
import org.saiwu.award.Rounding;
import org.saiwu.award.TiePolicy;

/** The names of policies, for completion and messages. */
final class PolicyNames {
    private PolicyNames() {}

    static final class Roundings implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Rounding.values()).map(Rounding::id).iterator();
        }
    }

    static final class Ties implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(TiePolicy.values()).map(TiePolicy::id).iterator();
        }
    }

    static final class Aggregates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Aggregate.values()).map(Aggregate::id).iterator();
        }
    }

    static final class Normalizations implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Normalization.values()).map(Normalization::id).iterator();
        }
    }
}
