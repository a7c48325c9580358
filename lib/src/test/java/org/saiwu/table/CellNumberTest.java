package org.saiwu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saiwu.table.CellText.Format;

class CellNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90|90",
                "85.50|85.5",
                "-3|-3",
                "+3|3",
                "−3|-3",
                "1,234,567|1234567",
                "1，234|1234",
                "９８．５|98.5",
                "15%|0.15",
                "１５％|0.15",
                "12.5 %|0.125",
                ".5|0.5",
                "5.|5",
                "1e3|1000",
                "0.1|0.1",
                "100|100",
                "007|7"
            })
    void whatPeopleTypeIsTakenExactly(String text, BigDecimal number) {
        assertThat(CellNumber.parse(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "优", "1,23", "1 2", "--1", "95分", "1.2.3", "1e99999", "0x10", "NaN", "%", "#N/A", "."})
    void whatIsNoNumberIsNone(String text) {
        assertThat(CellNumber.parse(text)).isEmpty();
    }

    @Test
    void aNumberOfAThousandDigitsIsNone() {
        assertThat(CellNumber.parse("1".repeat(1000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,0.1",
        "0.10000000000000001,0.1",
        "85.549999999999997,85.55",
        "87,87",
        "87.50,87.5",
        "1E+2,100",
        "-0.5,-0.5",
        "0.30000000000000004,0.30000000000000004",
        "2E-3,0.002",
        "9007199254740993,9007199254740992"
    })
    void aStoredDoubleIsTheShortestDecimalThatStandsForIt(String stored, String text) {
        assertThat(CellText.of(stored, Format.PLAIN, false)).isEqualTo(text);
    }

    @Test
    void aStoredPercentageReadsAsShown() {
        assertThat(CellText.of("0.28999999999999998", Format.PERCENT, false)).isEqualTo("29%");
    }

    @ParameterizedTest
    @CsvSource({"45863,2025-07-25", "45863.5,2025-07-25 12:00:00", "0.5,12:00:00"})
    void aStoredDateReadsAsADate(String stored, String text) {
        assertThat(CellText.of(stored, Format.DATE, false)).isEqualTo(text);
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        assertThat(CellText.of("1e999999999", Format.PLAIN, false)).isEqualTo("1e999999999");
    }
}
