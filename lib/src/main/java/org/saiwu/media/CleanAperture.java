package org.saiwu.media;

/**
 * The part of the stored picture meant to be shown (ISO/IEC 14496-12, box {@code clap}), in stored pixels.
 *
 * @param width above 0
 * @param height above 0
 * @param horizontalOffset of its centre from the picture's centre
 * @param verticalOffset of its centre from the picture's centre
 */
public record CleanAperture(Ratio width, Ratio height, Ratio horizontalOffset, Ratio verticalOffset) {

    /** Checks that the size is positive. */
    public CleanAperture {
        if (width.numerator() <= 0 || height.numerator() <= 0) {
            throw new IllegalArgumentException("clean aperture " + width + " by " + height);
        }
    }
}
