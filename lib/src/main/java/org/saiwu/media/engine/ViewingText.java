package org.saiwu.media.engine;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.saiwu.media.Sight;
import org.saiwu.media.Stretch;
import org.saiwu.media.Viewing;
import org.saiwu.media.ViewingLimits;

/** What parent and child say to one another about watching: limits one way, sights the other. */
public final class ViewingText {

    private static final int MOST_SIGHTS = 50;
    private static final int MOST_STRETCHES = 400;
    private static final int LONGEST_STILL = 60_000;

    private ViewingText() {}

    /** Returns limits in one line. */
    public static String text(ViewingLimits limits) {
        return LongStream.of(
                        micros(limits.black()),
                        micros(limits.frozen()),
                        micros(limits.still()),
                        micros(limits.silence()),
                        limits.silenceLevel(),
                        limits.quietest(),
                        micros(limits.clipped()),
                        micros(limits.shaking()),
                        micros(limits.repeated()),
                        limits.whole(),
                        limits.further())
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }

    /** Reads what {@link #text} wrote. */
    public static ViewingLimits limits(String text) {
        String[] part = text.split(" ", -1);
        return new ViewingLimits(
                time(part[0]),
                time(part[1]),
                time(part[2]),
                time(part[3]),
                Integer.parseInt(part[4]),
                Integer.parseInt(part[5]),
                time(part[6]),
                time(part[7]),
                time(part[8]),
                Integer.parseInt(part[9]),
                Integer.parseInt(part[10]));
    }

    /** Reads a child's answer; one that makes no sense is an {@link IllegalArgumentException}. */
    static Viewing.Watched watched(List<String> lines, ViewingLimits limits) {
        Viewing.Coverage coverage = Viewing.Coverage.KEY_PICTURES;
        List<Section> sections = new ArrayList<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            String name = equals < 0 ? line : line.substring(0, equals);
            String value = line.substring(equals + 1);
            if (name.equals("coverage")) {
                coverage = Viewing.Coverage.valueOf(value);
            } else if (name.equals("sight") && sections.size() < MOST_SIGHTS) {
                sections.add(new Section(Sight.Kind.valueOf(value)));
            } else if (sections.isEmpty()) {
                throw new IllegalArgumentException("no sight to go with " + name);
            } else {
                sections.get(sections.size() - 1).take(name, value);
            }
        }
        List<Sight> sights = sections.stream()
                .map(Section::sight)
                .sorted(Comparator.comparing(Sight::kind))
                .toList();
        return new Viewing.Watched(limits, coverage, sights);
    }

    private static final class Section {
        private final Sight.Kind kind;
        private List<Stretch> stretches = List.of();
        private final Map<Sight.Measure, Long> measures = new EnumMap<>(Sight.Measure.class);
        private Sight.Confidence confidence = Sight.Confidence.HIGH;
        private @Nullable String still;

        Section(Sight.Kind kind) {
            this.kind = kind;
        }

        void take(String name, String value) {
            switch (name) {
                case "stretches" -> stretches = stretches(value);
                case "measure" -> {
                    int space = value.indexOf(' ');
                    measures.put(
                            Sight.Measure.valueOf(value.substring(0, space)),
                            Long.parseLong(value.substring(space + 1)));
                }
                case "confidence" -> confidence = Sight.Confidence.valueOf(value);
                case "still" -> still = still(value);
                default -> throw new IllegalArgumentException("an unknown value: " + name);
            }
        }

        Sight sight() {
            return new Sight(kind, stretches, measures, confidence, Optional.ofNullable(still));
        }
    }

    /** Base64 is written into a page as it stands, so that nothing else may be in it. */
    private static String still(String value) {
        if (value.length() > LONGEST_STILL || !value.matches("[A-Za-z0-9+/]+={0,2}")) {
            throw new IllegalArgumentException("a still of " + value.length() + " characters");
        }
        return value;
    }

    private static List<Stretch> stretches(String value) {
        String[] parts = value.split(",", MOST_STRETCHES + 1);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < Math.min(parts.length, MOST_STRETCHES); i++) {
            int dash = parts[i].indexOf('-');
            if (dash < 1) {
                throw new IllegalArgumentException("not a stretch: " + parts[i]);
            }
            stretches.add(new Stretch(time(parts[i].substring(0, dash)), time(parts[i].substring(dash + 1))));
        }
        return stretches;
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1000;
    }

    private static Duration time(String micros) {
        return Duration.of(Long.parseLong(micros), ChronoUnit.MICROS);
    }
}
