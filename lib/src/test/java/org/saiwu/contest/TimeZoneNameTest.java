package org.saiwu.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZoneNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC"})
    void aTimeZoneIsAPlaceOrUtc(String name) {
        assertThat(TimeZoneName.of(name).orElseThrow().zone()).isEqualTo(ZoneId.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+08:00", "CST", "GMT", "GMT+8", "Asia/Nowhere", "asia/shanghai", "GMT/8", "/", ""})
    void anythingElseIsNone(String name) {
        assertThat(TimeZoneName.of(name)).isEmpty();
    }

    @Test
    void everyPlaceThatJavaHasRulesForIsKnown() {
        assertThat(ZoneId.getAvailableZoneIds())
                .filteredOn(id -> id.contains("/"))
                .hasSizeGreaterThan(400)
                .allMatch(id -> TimeZoneName.of(id).isPresent());
    }
}
