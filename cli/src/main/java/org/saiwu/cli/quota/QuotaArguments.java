package org.saiwu.cli.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saiwu.cli.CommandException;
import org.saiwu.cli.Context;
import org.saiwu.cli.ExitCode;
import org.saiwu.contest.Contest;
import org.saiwu.contest.QuotaRule;
import org.saiwu.contest.UnitNames;
import org.saiwu.quota.AllocationMethod;
import org.saiwu.quota.TieKey;
import org.saiwu.quota.Unit;
import org.saiwu.quota.UnitTable;

/** Understands what users write in the options of {@code quota allocate}. */
final class QuotaArguments {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Context context;

    QuotaArguments(Context context) {
        this.context = context;
    }

    AllocationMethod method(String written) {
        return AllocationMethod.of(written)
                .orElseThrow(() -> refused(
                        "method.unknown",
                        Map.of(
                                "value",
                                written,
                                "known",
                                Arrays.stream(AllocationMethod.values())
                                        .map(AllocationMethod::id)
                                        .collect(Collectors.joining(", ")))));
    }

    OptionalLong places(String option, @Nullable String written) {
        if (written != null && number(written).isEmpty()) {
            throw refused("number.invalid", Map.of("option", option, "value", written));
        }
        return number(written);
    }

    /** The number that is written, or nothing when it is the name of a column. */
    OptionalLong number(@Nullable String written) {
        return written != null && NUMBER.matcher(written.strip()).matches()
                ? OptionalLong.of(Long.parseLong(written.strip()))
                : OptionalLong.empty();
    }

    /** Less those that the table has only to say through which of the others they enter: nothing there gives them places. */
    static List<Unit> sharing(List<Unit> units, Contest contest) {
        UnitTable table = UnitTable.of(units, UnitNames.of(contest));
        List<Unit> sharing = units.stream()
                .filter(unit -> !unit.type().isEmpty()
                        || !unit.weights().isEmpty()
                        || unit.places().isPresent()
                        || unit.nominatedBy()
                                .flatMap(table::find)
                                .filter(by -> !by.equals(unit))
                                .isEmpty())
                .toList();
        return sharing.isEmpty() ? units : sharing;
    }

    /** For a table of units and categories only the weights of categories count. */
    List<Unit> units(List<Unit> units, Contest contest, AllocationMethod method) {
        if (method != AllocationMethod.BIPROPORTIONAL) {
            return units;
        }
        return units.stream()
                .map(unit -> {
                    Map<String, BigDecimal> weights = new LinkedHashMap<>(unit.weights());
                    weights.keySet().removeIf(column -> contest.category(column).isEmpty());
                    return unit.withWeights(weights);
                })
                .toList();
    }

    /** The keys that the user names, or those that the contest declares. */
    List<TieKey> tieKeys(@Nullable String written, @Nullable String seed, Contest contest) {
        if (written == null) {
            boolean pilotFirst = contest.quota().filter(QuotaRule::pilotFirst).isPresent();
            return pilotFirst ? List.of(new TieKey.PilotFirst()) : List.of();
        }
        List<TieKey> keys = new ArrayList<>();
        for (String part : written.split(",")) {
            String name = part.strip();
            switch (name.toLowerCase(Locale.ROOT)) {
                case "none", "" -> {}
                case "pilot" -> keys.add(new TieKey.PilotFirst());
                case "name" -> keys.add(new TieKey.ByName());
                case "lot" -> keys.add(lot(seed));
                default -> throw refused("ties.unknown", Map.of("value", name));
            }
        }
        return keys;
    }

    private TieKey lot(@Nullable String seed) {
        if (seed == null || seed.isEmpty()) {
            throw refused("ties.seed", Map.of());
        }
        return new TieKey.Lot(seed);
    }

    private CommandException refused(String key, Map<String, ?> values) {
        return new CommandException(ExitCode.USAGE, context.words().say(key, values));
    }
}
