package org.saiwu.media;

import java.util.Optional;

/**
 * A stream of moving pictures.
 *
 * @param index of the stream in the file, from 0
 * @param codec such as {@code h264}; {@code unknown} if the engine does not know it
 * @param profile such as {@code High}, if known
 * @param width stored pixels across, before rotation; 0 if unknown
 * @param height stored pixels down, before rotation; 0 if unknown
 * @param sampleAspectRatio width to height of one stored pixel; 1 where the file does not say
 * @param rotation degrees clockwise, 0 to 359, by which a player turns the picture
 * @param cleanAperture the part of the stored picture meant to be shown, if the file says
 * @param frameRate average frames a second, if known
 * @param pixelFormat such as {@code yuv420p}, if known
 * @param bitRate bits a second, if known
 * @param startTime in seconds, if known; may be negative
 * @param duration in seconds, exact in the stream's time base, if the file says
 * @param packets what was found of its packets; empty at {@link ProbeDepth#QUICK}
 */
public record VideoStream(
        int index,
        String codec,
        Optional<String> profile,
        int width,
        int height,
        Ratio sampleAspectRatio,
        int rotation,
        Optional<CleanAperture> cleanAperture,
        Optional<Ratio> frameRate,
        Optional<String> pixelFormat,
        Optional<Long> bitRate,
        Optional<Ratio> startTime,
        Optional<Ratio> duration,
        Optional<PacketSpan> packets) {

    /**
     * Returns width to height of the picture as shown, after sample aspect ratio, clean aperture and rotation, in lowest
     * terms ({@code 16:9} by {@link Ratio#withColon}); empty when the size is unknown or the terms are absurd.
     */
    public Optional<Ratio> displayAspectRatio() {
        if (width <= 0 || height <= 0) {
            return Optional.empty();
        }
        try {
            Ratio shape = cleanAperture
                    .map(aperture -> aperture.width().times(aperture.height().inverse()))
                    .orElseGet(() -> new Ratio(width, height))
                    .times(sampleAspectRatio);
            return Optional.of(turned() ? shape.inverse() : shape);
        } catch (ArithmeticException absurd) {
            return Optional.empty();
        }
    }

    /** Returns whether a player lays the picture on its side, so that width and height change places. */
    public boolean turned() {
        return rotation == 90 || rotation == 270;
    }
}
