package org.saiwu.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.saiwu.contest.LocalizedText;

/** A measured or permitted value of a finding, kept as it is so that each language can write it in its own way. */
public sealed interface Value {
    /** A word or name that is the same in every language. */
    record Text(String text) implements Value {}

    /** A term of the contest, in both languages. */
    record Term(LocalizedText text) implements Value {}

    /** A word of the program's own, looked up by key in the sentences. */
    record Word(String key) implements Value {}

    /** Several values, written one after the other. */
    record Several(List<Value> values) implements Value {
        public Several {
            values = List.copyOf(values);
        }
    }

    record Whole(long number) implements Value {}

    /** A size in bytes. */
    record Size(long bytes) implements Value {}

    /** A length of time, exact to the microsecond or better. */
    record Time(Duration duration) implements Value {}

    /** From one moment of a video to another. */
    record Span(Duration start, Duration end) implements Value {}

    /** A small JPEG in Base64, for pages only: it is no part of sentences or data. */
    record Still(String base64) implements Value {}

    /** A data rate in bits per second. */
    record Rate(long bitsPerSecond) implements Value {}

    /** An exact fraction shown as a percentage. */
    record Share(long part, long whole) implements Value {}

    record Day(LocalDate date) implements Value {}

    record Moment(ZonedDateTime time) implements Value {}

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Whole(number);
    }

    static Value of(LocalizedText text) {
        return new Term(text);
    }

    static Value of(Duration duration) {
        return new Time(duration);
    }

    static Value ofTexts(List<String> texts) {
        return new Several(texts.stream().map(Value::of).toList());
    }
}
