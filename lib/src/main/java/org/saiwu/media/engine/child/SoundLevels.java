package org.saiwu.media.engine.child;

import java.util.List;

/** Where sound is silent or clipped, block by block of 20 ms. */
final class SoundLevels {

    /** Clipped sound that was coded since then ripples about full scale. */
    private static final float CEILING = 0.985f;
    /** One sample in so many at the ceiling within a second is clipping: loud music that was mastered well stays below. */
    private static final int CLIPPED_SHARE = 100;
    /** A click in silence. */
    private static final long BRIDGE = 100_000;

    private static final long SECOND = 1_000_000;

    private final int sampleRate;
    private final int channels;
    private final double silence;
    private final int blockLength;
    private final Stretches silent = new Stretches(BRIDGE);
    private final Stretches clipped = new Stretches(SECOND);
    private double sum;
    private int filled;
    private long taken;
    private long secondTaken;
    private long atCeiling;

    /** Makes a meter; {@code silenceLevel} in dB of full scale, root mean square. */
    SoundLevels(int channels, int sampleRate, int silenceLevel) {
        this.channels = channels;
        this.sampleRate = sampleRate;
        this.blockLength = Math.max(1, sampleRate / 50);
        this.silence = Math.pow(10, silenceLevel / 10.0);
    }

    /** Takes the next samples; returns nothing until asked. */
    void take(float[][] samples, int count) {
        for (int at = 0; at < count; ) {
            int end = Math.min(count, at + blockLength - filled);
            for (int channel = 0; channel < channels; channel++) {
                measure(samples[channel], at, end);
            }
            filled += end - at;
            taken += end - at;
            secondTaken += end - at;
            at = end;
            if (filled == blockLength) {
                closeBlock();
            }
        }
    }

    /** Takes it that nothing is heard up to a time. */
    void silentUntil(long time) {
        long samples = time * sampleRate / SECOND - taken;
        if (samples > 0) {
            silent.add(now() - time(filled), time);
            taken += samples;
            filled = 0;
            sum = 0;
        }
    }

    /** Returns the time of the next sample. */
    long now() {
        return time(taken);
    }

    private long time(long samples) {
        return samples * SECOND / sampleRate;
    }

    private void measure(float[] samples, int from, int to) {
        double energy = 0;
        int high = 0;
        for (int i = from; i < to; i++) {
            float sample = samples[i];
            energy += (double) sample * sample;
            if (sample >= CEILING || sample <= -CEILING) {
                high++;
            }
        }
        sum += energy;
        atCeiling += high;
    }

    private void closeBlock() {
        if (sum / channels / blockLength < silence) {
            silent.add(now() - time(blockLength), now());
        }
        sum = 0;
        filled = 0;
        if (secondTaken >= sampleRate) {
            if (atCeiling * CLIPPED_SHARE >= secondTaken * channels) {
                clipped.add(now() - time(secondTaken), now());
            }
            secondTaken = 0;
            atCeiling = 0;
        }
    }

    List<long[]> silent(long least) {
        return silent.lasting(least);
    }

    List<long[]> clipped(long least) {
        return clipped.lasting(least);
    }
}
