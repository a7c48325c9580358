package org.saiwu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saiwu.contest.Language;

class MeasureWordsTest {
    private final MeasureWords zh = new MeasureWords(Language.ZH);
    private final MeasureWords en = new MeasureWords(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "1023, '1,023 bytes'",
        "1024, 1 KB",
        "1536, 1.5 KB",
        "734003200, 700 MB",
        "851443712, 812 MB",
        "1288490189, 1.2 GB",
        "1048575, 1 MB",
        "9223372036854775807, 8 EB"
    })
    void sizesCountAsWindowsDoes(long bytes, String written) {
        assertThat(en.size(bytes, 0)).isEqualTo(written);
    }

    @Test
    void sizesInChinese() {
        assertThat(zh.size(12, 0)).isEqualTo("12 字节");
        assertThat(zh.size(734_003_201L, MeasureWords.EXACT)).isEqualTo("734,003,201 字节");
    }

    @ParameterizedTest
    @CsvSource({
        "381000, 6:21",
        "21000, 21 s",
        "400, 0.4 s",
        "9960, 10 s",
        "59600, 1:00",
        "3723000, 1:02:03",
        "60000, 1:00",
        "0, 0 s"
    })
    void timesReadLikeAPlayer(long millis, String written) {
        assertThat(en.time(Duration.ofMillis(millis), 0)).isEqualTo(written);
    }

    @Test
    void moreDetailShowsFractions() {
        assertThat(en.time(Duration.ofMillis(360_400), 1)).isEqualTo("6:00.4");
        assertThat(zh.time(Duration.ofSeconds(21), 0)).isEqualTo("21 秒");
        assertThat(en.time(Duration.ofSeconds(-3), 0)).isEqualTo("-3 s");
    }

    @Test
    void ratesAreRoundedDownSinceTheyAreLimits() {
        assertThat(en.rate(1_999_999, 0)).isEqualTo("1.9 Mbit/s");
        assertThat(en.rate(999, 0)).isEqualTo("999 bit/s");
        assertThat(en.rate(12_700_000, 0)).isEqualTo("12 Mbit/s");
    }

    @Test
    void sharesHaveOneDecimal() {
        assertThat(en.share(3, 10, 0)).isEqualTo("30.0 %");
        assertThat(zh.share(2996, 10_000, 0)).isEqualTo("30.0%");
        assertThat(zh.share(2996, 10_000, 1)).isEqualTo("29.96%");
        assertThat(en.share(0, 0, 0)).isEqualTo("0/0");
    }

    @Test
    void datesNameTheOffsetThatTheyHoldFor() {
        ZonedDateTime moment = LocalDate.of(2023, 7, 25).atTime(18, 0).atZone(ZoneId.of("Asia/Shanghai"));
        assertThat(zh.day(moment.toLocalDate())).isEqualTo("2023年7月25日");
        assertThat(en.day(moment.toLocalDate())).isEqualTo("25 July 2023");
        assertThat(zh.moment(moment)).isEqualTo("2023年7月25日 18:00（UTC+8）");
        assertThat(en.moment(moment.plusSeconds(5))).isEqualTo("25 July 2023, 18:00:05 (UTC+8)");
        assertThat(en.moment(moment.withZoneSameInstant(ZoneId.of("Asia/Kolkata"))))
                .endsWith("(UTC+5:30)");
    }
}
