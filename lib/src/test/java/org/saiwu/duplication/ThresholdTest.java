package org.saiwu.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource({"30%, 30%", "12.5%, 12.5%", "0.3, 30%", "100%, 100%", "0%, 0%", "30.0％, 30%", "0.1234, 12.34%"})
    void percentagesAndSharesAreReadExactly(String written, String percent) {
        assertThat(Threshold.parse(written).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "-1%", "101%", "30 percent", "1e2%", "1.1", "0.12345678"})
    void anythingElseIsRefused(String written) {
        assertThatThrownBy(() -> Threshold.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRateIsShownRoundedAndComparedExactly() {
        assertThat(new Rate(299_999, 1_000_000).decimal(4)).hasToString("0.3000");
        assertThat(new Rate(299_999, 1_000_000).reaches(Threshold.DEFAULT)).isFalse();
        assertThat(new Rate(3, 10).reaches(Threshold.DEFAULT)).isTrue();
    }
}
