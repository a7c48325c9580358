package org.saiwu.media.engine.child;

import java.util.ArrayList;
import java.util.List;

/**
 * Integrated loudness of a programme by ITU-R BS.1770 and EBU R 128: K-weighted energy in blocks of 400 ms, of which those below -70
 * LUFS, and then those 10 LU below the rest, don't count.
 */
final class LoudnessMeter {

    private static final double ABSOLUTE_GATE = energy(-70);
    private static final double RELATIVE_GATE = 0.1;
    /** Blocks overlap by three quarters: they are sums of four parts. */
    private static final int PARTS = 4;

    private final int partLength;
    private final Biquad[] shelves;
    private final Biquad[] passes;
    private final List<Double> parts = new ArrayList<>();
    private double sum;
    private int filled;

    /** A filter of second order, in transposed direct form. */
    private static final class Biquad {
        private final double b0;
        private final double b1;
        private final double b2;
        private final double a1;
        private final double a2;
        private double z1;
        private double z2;

        Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
            this.b0 = b0 / a0;
            this.b1 = b1 / a0;
            this.b2 = b2 / a0;
            this.a1 = a1 / a0;
            this.a2 = a2 / a0;
        }

        double next(double in) {
            double out = b0 * in + z1;
            z1 = b1 * in - a1 * out + z2;
            z2 = b2 * in - a2 * out;
            return out;
        }

        /** What has died away is silence; the smallest numbers are slow to reckon with. */
        void settle() {
            z1 = Math.abs(z1) < 1e-15 ? 0 : z1;
            z2 = Math.abs(z2) < 1e-15 ? 0 : z2;
        }
    }

    /** Makes a meter; the sample rate in samples a second. */
    LoudnessMeter(int channels, int sampleRate) {
        partLength = Math.max(1, sampleRate / 10);
        shelves = new Biquad[channels];
        passes = new Biquad[channels];
        for (int channel = 0; channel < channels; channel++) {
            shelves[channel] = shelf(sampleRate);
            passes[channel] = highPass(sampleRate);
        }
    }

    /** Takes the next samples of all channels, each in an array of its own. */
    void take(float[][] samples, int count) {
        int at = 0;
        while (at < count) {
            int end = Math.min(count, at + partLength - filled);
            for (int channel = 0; channel < shelves.length; channel++) {
                sum += weighted(samples[channel], at, end, shelves[channel], passes[channel]);
            }
            filled += end - at;
            at = end;
            if (filled == partLength) {
                parts.add(sum / partLength);
                sum = 0;
                filled = 0;
            }
        }
    }

    private static double weighted(float[] samples, int from, int to, Biquad shelf, Biquad pass) {
        double energy = 0;
        for (int i = from; i < to; i++) {
            double weighted = pass.next(shelf.next(samples[i]));
            energy += weighted * weighted;
        }
        shelf.settle();
        pass.settle();
        return energy;
    }

    /** Returns the loudness in tenths of LUFS, and -700 or less where nothing is above the gate. */
    long tenths() {
        double first = mean(ABSOLUTE_GATE);
        double gated = first == 0 ? 0 : mean(Math.max(ABSOLUTE_GATE, first * RELATIVE_GATE));
        return gated == 0 ? -700 : Math.round(10 * (10 * Math.log10(gated) - 0.691));
    }

    private double mean(double gate) {
        double total = 0;
        int blocks = 0;
        for (int i = PARTS; i <= parts.size(); i++) {
            double block = 0;
            for (int part = i - PARTS; part < i; part++) {
                block += parts.get(part) / PARTS;
            }
            if (block > gate) {
                total += block;
                blocks++;
            }
        }
        return blocks == 0 ? 0 : total / blocks;
    }

    private static double energy(double loudness) {
        return Math.pow(10, (loudness + 0.691) / 10);
    }

    /** The first stage of K-weighting, a rise of 4 dB above 1.7 kHz, for any sample rate. */
    private static Biquad shelf(int sampleRate) {
        double k = Math.tan(Math.PI * 1681.974450955533 / sampleRate);
        double q = 0.7071752369554196;
        double high = Math.pow(10, 3.999843853973347 / 20);
        double band = Math.pow(high, 0.4996667741545416);
        return new Biquad(
                high + band * k / q + k * k,
                2 * (k * k - high),
                high - band * k / q + k * k,
                1 + k / q + k * k,
                2 * (k * k - 1),
                1 - k / q + k * k);
    }

    /** The second stage, which cuts below 38 Hz. */
    private static Biquad highPass(int sampleRate) {
        double k = Math.tan(Math.PI * 38.13547087602444 / sampleRate);
        double q = 0.5003270373238773;
        double a0 = 1 + k / q + k * k;
        return new Biquad(a0, -2 * a0, a0, a0, 2 * (k * k - 1), 1 - k / q + k * k);
    }
}
