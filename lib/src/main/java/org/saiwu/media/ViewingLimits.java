package org.saiwu.media;

import java.time.Duration;

/**
 * What is held against a video while it is watched, and how much is decoded to do so.
 *
 * @param black the shortest stretch of black that counts; ffmpeg's blackdetect has 2 s
 * @param frozen the shortest stop of movement that counts; ffmpeg's freezedetect has 2 s
 * @param still the shortest stretch of one picture that is worth a remark: slides rightly stand for minutes
 * @param silence the shortest stretch of silence that counts; ffmpeg's silencedetect has 2 s
 * @param silenceLevel peak below which sound is silence, in dB of full scale; ffmpeg's silencedetect has -60
 * @param quietest loudness in LUFS below which a whole video is hard to hear; EBU R 128 aims at -23, a quiet lesson has about -32
 * @param clipped the shortest stretch of clipped sound that counts
 * @param shaking the shortest stretch of shaking that counts
 * @param repeated the shortest stretch shown again that counts
 * @param whole up to so many pictures of 1920x1080 a video is decoded from end to end, of others in proportion; beyond it by key pictures
 * @param further how many pictures of 1920x1080 are decoded at most beside the key pictures
 */
public record ViewingLimits(
        Duration black,
        Duration frozen,
        Duration still,
        Duration silence,
        int silenceLevel,
        int quietest,
        Duration clipped,
        Duration shaking,
        Duration repeated,
        int whole,
        int further) {

    /** Returns the usual ones. */
    public static ViewingLimits defaults() {
        Duration two = Duration.ofSeconds(2);
        return new ViewingLimits(two, two, Duration.ofMinutes(3), two, -60, -38, two, two, two, 3000, 6000);
    }

    /** Returns a copy that decodes other numbers of pictures. */
    public ViewingLimits decoding(int newWhole, int newFurther) {
        return new ViewingLimits(
                black,
                frozen,
                still,
                silence,
                silenceLevel,
                quietest,
                clipped,
                shaking,
                repeated,
                newWhole,
                newFurther);
    }
}
