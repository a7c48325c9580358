package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NotationTest {
    @Test
    void sizesCountByThousandsOrBy1024AsTheirUnitSays() {
        assertThat(Notation.parseSize("700 MB")).contains(700_000_000L);
        assertThat(Notation.parseSize("700 MiB")).contains(734_003_200L);
        assertThat(Notation.parseSize("1.5GiB")).contains(1_610_612_736L);
        assertThat(Notation.parseSize("734003200")).contains(734_003_200L);
        assertThat(Notation.parseSize("5 B")).contains(5L);
    }

    @Test
    void whatIsNotASizeIsNone() {
        assertThat(Notation.parseSize("700 mib")).isEmpty();
        assertThat(Notation.parseSize("-1")).isEmpty();
        assertThat(Notation.parseSize("0.5 B")).isEmpty();
        assertThat(Notation.parseSize("999999999999999999 TB")).isEmpty();
        assertThat(Notation.parseSize("７００ MB")).isEmpty();
    }

    @Test
    void sizesAreWrittenAsTheyAreRead() {
        for (long size : new long[] {0, 5, 700_000_000L, 734_003_200L, 1024, 1_610_612_736L, Long.MAX_VALUE}) {
            assertThat(Notation.parseSize(Notation.formatSize(size))).contains(size);
        }
        assertThat(Notation.formatSize(734_003_200L)).isEqualTo("700 MiB");
        assertThat(Notation.formatSize(700_000_000L)).isEqualTo("700 MB");
    }

    @Test
    void durationsAreClockTimesOrSeconds() {
        assertThat(Notation.parseDuration("6:00")).contains(Duration.ofMinutes(6));
        assertThat(Notation.parseDuration("90:00")).contains(Duration.ofMinutes(90));
        assertThat(Notation.parseDuration("1:30:00")).contains(Duration.ofMinutes(90));
        assertThat(Notation.parseDuration("90s")).contains(Duration.ofSeconds(90));
        assertThat(Notation.parseDuration("0.5s")).contains(Duration.ofMillis(500));
        assertThat(Notation.parseDuration("6")).isEmpty();
        assertThat(Notation.parseDuration("1:60:00")).isEmpty();
    }

    @Test
    void durationsAreWrittenAsTheyAreRead() {
        for (String text : new String[] {"0s", "1s", "0.5s", "59s", "1:00", "6:21", "59:59", "1:00:00", "12:05:09"}) {
            assertThat(Notation.formatDuration(Notation.parseDuration(text).orElseThrow()))
                    .isEqualTo(text);
        }
    }

    @Test
    void percentagesNeedTheirSign() {
        assertThat(Notation.parsePercentage("15%")).contains(Percentage.of(15));
        assertThat(Notation.parsePercentage("12.50 %").orElseThrow().toString()).isEqualTo("12.5%");
        assertThat(Notation.parsePercentage("15")).isEmpty();
    }
}
