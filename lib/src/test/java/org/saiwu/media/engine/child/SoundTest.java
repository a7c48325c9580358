package org.saiwu.media.engine.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundTest {

    private static final int RATE = 48_000;

    /** The first signal of EBU Tech 3341: a tone of 1 kHz at -23 dB of full scale in both channels has -23 LUFS. */
    @Test
    void theToneOfTheStandardHasTheLoudnessOfTheStandard() {
        LoudnessMeter meter = new LoudnessMeter(2, RATE);
        meter.take(tone(20, Math.pow(10, -23 / 20.0)), 20 * RATE);
        assertThat(meter.tenths()).isBetween(-231L, -229L);
    }

    @Test
    void otherSampleRatesAreWeightedAlike() {
        LoudnessMeter meter = new LoudnessMeter(2, 44_100);
        meter.take(tone(20, Math.pow(10, -33 / 20.0)), 20 * RATE);
        assertThat(meter.tenths()).isBetween(-332L, -328L);
    }

    /** Gates leave out pauses: what is said counts, not how much of it there is. */
    @Test
    void pausesDoNotCount() {
        LoudnessMeter meter = new LoudnessMeter(2, RATE);
        meter.take(tone(20, Math.pow(10, -23 / 20.0)), 20 * RATE);
        meter.take(new float[2][40 * RATE], 40 * RATE);
        assertThat(meter.tenths()).isBetween(-232L, -229L);
    }

    @Test
    void silenceHasNoLoudness() {
        LoudnessMeter meter = new LoudnessMeter(1, RATE);
        meter.take(new float[1][RATE], RATE);
        assertThat(meter.tenths()).isEqualTo(-700);
    }

    @Test
    void silenceIsFoundToATenthOfASecond() {
        SoundLevels levels = new SoundLevels(2, RATE, -60);
        levels.take(tone(3, 0.1), 3 * RATE);
        levels.take(tone(4, 0.0005), 4 * RATE);
        levels.take(tone(3, 0.1), 3 * RATE);
        assertThat(levels.silent(2_000_000)).containsExactly(new long[] {3_000_000, 7_000_000});
        assertThat(levels.clipped(2_000_000)).isEmpty();
    }

    @Test
    void aPauseIsNoFault() {
        SoundLevels levels = new SoundLevels(2, RATE, -60);
        levels.take(tone(3, 0.1), 3 * RATE);
        levels.take(new float[2][RATE * 19 / 10], RATE * 19 / 10);
        levels.take(tone(3, 0.1), 3 * RATE);
        assertThat(levels.silent(2_000_000)).isEmpty();
    }

    @Test
    void whatIsMissingIsSilent() {
        SoundLevels levels = new SoundLevels(2, RATE, -60);
        levels.take(tone(3, 0.1), 3 * RATE);
        levels.silentUntil(8_000_000);
        assertThat(levels.silent(2_000_000)).containsExactly(new long[] {3_000_000, 8_000_000});
    }

    @Test
    void soundDrivenBeyondFullScaleIsClipped() {
        SoundLevels levels = new SoundLevels(2, RATE, -60);
        levels.take(tone(4, 0.9), 4 * RATE);
        levels.take(tone(3, 4), 3 * RATE);
        levels.take(tone(4, 0.9), 4 * RATE);
        assertThat(levels.clipped(2_000_000)).containsExactly(new long[] {4_000_000, 7_000_000});
        assertThat(levels.silent(2_000_000)).isEmpty();
    }

    private static float[][] tone(int seconds, double amplitude) {
        float[][] samples = new float[2][seconds * RATE];
        for (int i = 0; i < seconds * RATE; i++) {
            float sample = (float) Math.max(-1, Math.min(1, amplitude * Math.sin(2 * Math.PI * 1000 * i / RATE)));
            samples[0][i] = sample;
            samples[1][i] = sample;
        }
        return samples;
    }
}
