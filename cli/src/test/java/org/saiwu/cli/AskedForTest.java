package org.saiwu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedForTest {
    @Test
    void aCommandIsMeantForSureWhereTheLineBeginsWithIt() {
        AskedFor asked = AskedFor.in("validate", "pack");
        assertThat(asked.isFirst("validate")).isTrue();
        assertThat(asked.isFirst("pack")).isFalse();
    }

    @Test
    void behindAnOptionAnyWordMayBeTheCommand() {
        AskedFor asked = AskedFor.in("--lang", "zh", "validate", "pack");
        assertThat(asked.isFirst("--lang")).isTrue();
        assertThat(asked.isFirst("validate")).isFalse();
        assertThat(asked.mayBe("validate")).isTrue();
        assertThat(asked.mayBe("pack")).isTrue();
        assertThat(asked.mayBe("award")).isFalse();
    }

    @Test
    void documentationWantsEveryCommandAndNoneAlone() {
        assertThat(AskedFor.everything().mayBe("award")).isTrue();
        assertThat(AskedFor.everything().isFirst("award")).isFalse();
    }

    @Test
    void anEmptyLineNamesNone() {
        assertThat(AskedFor.in().mayBe("award")).isFalse();
        assertThat(AskedFor.in().isFirst("award")).isFalse();
    }
}
