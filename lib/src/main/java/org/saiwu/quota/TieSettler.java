package org.saiwu.quota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Applies declared keys, one after the other, to units that tie; what no key tells apart stays open. */
final class TieSettler {
    private final List<TieKey> keys;

    TieSettler(List<TieKey> keys) {
        this.keys = keys;
    }

    /**
     * What the keys make of a tie.
     *
     * @param granted the units that get a place, in order of the keys
     * @param used the keys that told units apart
     * @param undecided the units still tied for {@code open} places
     */
    record Verdict(List<Unit> granted, List<TieKey> used, List<Unit> undecided, long open) {}

    Verdict settle(List<Unit> tied, long places) {
        List<Unit> granted = new ArrayList<>();
        List<TieKey> used = new ArrayList<>();
        List<Unit> undecided = tied;
        long open = places;
        for (TieKey key : keys) {
            if (open == 0) {
                break;
            }
            TreeMap<String, List<Unit>> ranks = ranked(key, undecided);
            if (ranks.size() < 2) {
                continue;
            }
            used.add(key);
            undecided = List.of();
            for (List<Unit> rank : ranks.values()) {
                if (rank.size() > open) {
                    undecided = rank;
                    break;
                }
                granted.addAll(rank);
                open -= rank.size();
            }
        }
        return new Verdict(granted, used, open == 0 ? List.of() : undecided, open);
    }

    /** The units in the order of all keys, or in that of their names when the keys leave some of them level. */
    List<Unit> inOrder(List<Unit> units) {
        Comparator<Unit> order = (a, b) -> 0;
        for (TieKey key : keys) {
            order = order.thenComparing(unit -> rank(key, unit), TieSettler::byCodePoints);
        }
        return units.stream()
                .sorted(order.thenComparing(Unit::name, TieSettler::byCodePoints))
                .toList();
    }

    /** Whether the keys tell all units apart, since a name or a lot is among them. */
    boolean isTotal() {
        return keys.stream().anyMatch(key -> !(key instanceof TieKey.PilotFirst));
    }

    private static TreeMap<String, List<Unit>> ranked(TieKey key, List<Unit> units) {
        TreeMap<String, List<Unit>> ranks = new TreeMap<>(TieSettler::byCodePoints);
        for (Unit unit : units) {
            ranks.computeIfAbsent(rank(key, unit), rank -> new ArrayList<>()).add(unit);
        }
        return ranks;
    }

    private static String rank(TieKey key, Unit unit) {
        if (key instanceof TieKey.Lot lot) {
            return drawn(lot.seed(), unit.name());
        }
        if (key instanceof TieKey.PilotFirst) {
            return unit.pilot() ? "0" : "1";
        }
        return unit.name();
    }

    private static String drawn(String seed, String name) {
        try {
            byte[] ticket = (seed + "\n" + name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ticket));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Unlike {@link String#compareTo}, right for characters beyond the basic plane, some of which occur in place names. */
    static int byCodePoints(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    }
}
