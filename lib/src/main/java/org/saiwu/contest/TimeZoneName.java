package org.saiwu.contest;

import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The name of a time zone of the tz database. Its rules are asked for only where a time has to be told with them: looking for them, Java
 * opens every library of a program, which takes some 50 ms.
 */
public record TimeZoneName(String name) {
    /** Coordinated universal time. */
    public static final TimeZoneName UTC = new TimeZoneName("UTC");

    /** A name like {@code Asia/Shanghai}, or {@code UTC}; no offsets, no short names, and nothing that is no time zone. */
    public static Optional<TimeZoneName> of(String text) {
        boolean named = text.indexOf('/') >= 0 || text.equals(UTC.name);
        return named && TimeZone.getTimeZone(text).getID().equals(text)
                ? Optional.of(new TimeZoneName(text))
                : Optional.empty();
    }

    /** The rules of the time zone. */
    public ZoneId zone() {
        return ZoneId.of(name);
    }
}
