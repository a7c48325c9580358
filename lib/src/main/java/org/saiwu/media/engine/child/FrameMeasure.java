package org.saiwu.media.engine.child;

import java.util.Arrays;

/**
 * What is measured of one decoded picture, made small.
 *
 * @param time microseconds since the beginning of playing
 * @param black nothing but black
 * @param follows the picture measured before is the one shown before, so that the differences to it mean something
 * @param difference mean difference of brightness to the picture before, in thousandths of a level of 8 bits
 * @param changed cells in a million that differ visibly from the picture before
 * @param across movement of the whole picture since the one before, in 1/100,000 of its width; 0 if it can't be told
 * @param down the same downwards, in 1/100,000 of the width too
 * @param damaged it could not be decoded without errors
 * @param signature mean brightness of 32 by 18 fields
 */
record FrameMeasure(
        long time,
        boolean black,
        boolean follows,
        int difference,
        int changed,
        int across,
        int down,
        boolean damaged,
        byte[] signature) {

    /** Fields of a signature. */
    static final int FIELDS = 32 * 18;

    /** Returns whether the picture is, to the eye, the one before. */
    boolean unmoved() {
        return follows && difference <= 250 && changed <= 500;
    }

    /** Returns whether it may be the one before, coded anew as a key picture. */
    boolean unmovedButCodedAnew() {
        return follows && difference <= 1500 && changed <= 20_000;
    }

    /** Returns the mean difference of signatures in hundredths of a level. */
    int distance(FrameMeasure other) {
        return distance(signature, other.signature);
    }

    static int distance(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((one[i] & 0xff) - (other[i] & 0xff));
        }
        return sum * 100 / Math.max(1, one.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrameMeasure measure
                && time == measure.time
                && Arrays.equals(signature, measure.signature);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(time);
    }
}
