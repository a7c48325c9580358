package org.saiwu.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What is written into a cell. */
public sealed interface CellValue {
    /** How a cell is coloured. */
    enum Tone {
        PLAIN,
        STRONG,
        GOOD,
        WARNING,
        BAD,
        MUTED
    }

    /** Text; always written as text, whatever it starts with. */
    record Text(String text) implements CellValue {}

    /** A number, shown with the digits it has. */
    record Number(BigDecimal number) implements CellValue {}

    /** A share, 0.15 for 15 %, shown as a percentage. */
    record Percent(BigDecimal share) implements CellValue {}

    /** A day. */
    record Date(LocalDate date) implements CellValue {}

    /** A moment on the contest's clock, to the second. */
    record Moment(LocalDateTime moment) implements CellValue {}

    /** Nothing. */
    record Blank() implements CellValue {}

    /** Another value in a colour; colours carry no meaning of their own, and csv drops them. */
    record Toned(CellValue value, Tone tone) implements CellValue {
        public Toned {
            if (value instanceof Toned) {
                throw new IllegalArgumentException("a value has one tone");
            }
        }
    }

    static CellValue text(String text) {
        return text.isEmpty() ? blank() : new Text(text);
    }

    static CellValue number(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static CellValue number(BigDecimal number) {
        return new Number(number);
    }

    static CellValue percent(BigDecimal share) {
        return new Percent(share);
    }

    static CellValue date(LocalDate date) {
        return new Date(date);
    }

    static CellValue blank() {
        return BlankHolder.BLANK;
    }

    /** This value in a colour. */
    default CellValue in(Tone tone) {
        return new Toned(this, tone);
    }

    /** Keeps one blank for all. */
    final class BlankHolder {
        private static final Blank BLANK = new Blank();

        private BlankHolder() {}
    }
}
