package org.saiwu.media.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saiwu.media.Ratio;

/**
 * A small video to be written: a still picture of bars, with a tone. Small and quick: six minutes of 1080p at one frame a
 * second take about a second and some hundred kilobytes. The same settings give the same bytes.
 *
 * @param container as libavformat names muxers: mp4, mov, matroska, webm, avi, mpegts, flv, 3gp
 * @param videoCodec as libavcodec names encoders: libopenh264, mpeg4, mjpeg, libvpx; empty for no picture
 * @param width stored pixels across
 * @param height stored pixels down
 * @param framesPerSecond exact
 * @param frames how many frames
 * @param uneven the second half of the frames come at half the rate
 * @param sampleAspectRatio width to height of one pixel
 * @param rotation degrees clockwise that a player turns the picture: 0, 90, 180, 270; MP4 and MOV only
 * @param cleanWidth pixels across of the clean aperture, 0 for none; MP4 and MOV without fast start only
 * @param cleanHeight pixels down of the clean aperture
 * @param fastStart the index comes first; MP4 and MOV only
 * @param fragmented in fragments; MP4 and MOV only
 * @param audioSeconds of sound; 0 for none
 * @param audioCodec as libavcodec names encoders: aac, pcm_s16le
 * @param subtitles with one subtitle line; MP4, MOV and Matroska only
 * @param cover with a cover picture; MP4 only
 */
public record TestVideo(
        String container,
        String videoCodec,
        int width,
        int height,
        Ratio framesPerSecond,
        int frames,
        boolean uneven,
        Ratio sampleAspectRatio,
        int rotation,
        int cleanWidth,
        int cleanHeight,
        boolean fastStart,
        boolean fragmented,
        Ratio audioSeconds,
        String audioCodec,
        boolean subtitles,
        boolean cover) {

    /** Returns a good video: MP4, H.264, 1920x1080, one frame a second, with sound of the same length, index first. */
    public static TestVideo lasting(int seconds) {
        return new TestVideo(
                "mp4",
                "libopenh264",
                1920,
                1080,
                Ratio.ONE,
                seconds,
                false,
                Ratio.ONE,
                0,
                0,
                0,
                true,
                false,
                Ratio.of(seconds),
                "aac",
                false,
                false);
    }

    /** Returns a tiny one for tests of everything but the size: 64x36, 10 frames at 5 a second, MPEG-4 part 2, 2 s of sound. */
    public static TestVideo tiny() {
        return new TestVideo(
                "mp4",
                "mpeg4",
                64,
                36,
                Ratio.of(5),
                10,
                false,
                Ratio.ONE,
                0,
                0,
                0,
                true,
                false,
                Ratio.of(2),
                "aac",
                false,
                false);
    }

    /** Returns a copy in another container. */
    public TestVideo container(String name) {
        return copy(name, videoCodec, width, height, sampleAspectRatio, rotation, fastStart, audioSeconds);
    }

    /** Returns a copy by another encoder; empty for sound alone. */
    public TestVideo videoCodec(String name) {
        return copy(container, name, width, height, sampleAspectRatio, rotation, fastStart, audioSeconds);
    }

    /** Returns a copy of another size. */
    public TestVideo size(int newWidth, int newHeight) {
        return copy(container, videoCodec, newWidth, newHeight, sampleAspectRatio, rotation, fastStart, audioSeconds);
    }

    /** Returns a copy with pixels that are not square. */
    public TestVideo sampleAspectRatio(int across, int down) {
        return copy(container, videoCodec, width, height, new Ratio(across, down), rotation, fastStart, audioSeconds);
    }

    /** Returns a copy that players turn. */
    public TestVideo rotation(int degrees) {
        return copy(container, videoCodec, width, height, sampleAspectRatio, degrees, fastStart, audioSeconds);
    }

    /** Returns a copy with the index last. */
    public TestVideo indexLast() {
        return copy(container, videoCodec, width, height, sampleAspectRatio, rotation, false, audioSeconds);
    }

    /** Returns a copy with sound of another length; 0 for none. */
    public TestVideo audio(Ratio seconds) {
        return copy(container, videoCodec, width, height, sampleAspectRatio, rotation, fastStart, seconds);
    }

    /** Returns a copy without sound. */
    public TestVideo silent() {
        return audio(Ratio.ZERO);
    }

    /** Returns a copy with other frames. */
    public TestVideo frames(int count, Ratio perSecond) {
        return new TestVideo(
                container,
                videoCodec,
                width,
                height,
                perSecond,
                count,
                uneven,
                sampleAspectRatio,
                rotation,
                cleanWidth,
                cleanHeight,
                fastStart,
                fragmented,
                audioSeconds,
                audioCodec,
                subtitles,
                cover);
    }

    /** Returns a copy of varying frame rate. */
    public TestVideo unevenFrames() {
        return new TestVideo(
                container,
                videoCodec,
                width,
                height,
                framesPerSecond,
                frames,
                true,
                sampleAspectRatio,
                rotation,
                cleanWidth,
                cleanHeight,
                fastStart,
                fragmented,
                audioSeconds,
                audioCodec,
                subtitles,
                cover);
    }

    /** Returns a copy with the index last and a clean aperture in the middle. */
    public TestVideo cleanAperture(int across, int down) {
        return new TestVideo(
                container,
                videoCodec,
                width,
                height,
                framesPerSecond,
                frames,
                uneven,
                sampleAspectRatio,
                rotation,
                across,
                down,
                false,
                fragmented,
                audioSeconds,
                audioCodec,
                subtitles,
                cover);
    }

    /** Returns a copy in fragments. */
    public TestVideo inFragments() {
        return new TestVideo(
                container,
                videoCodec,
                width,
                height,
                framesPerSecond,
                frames,
                uneven,
                sampleAspectRatio,
                rotation,
                cleanWidth,
                cleanHeight,
                false,
                true,
                audioSeconds,
                audioCodec,
                subtitles,
                cover);
    }

    /** Returns a copy with other sound. */
    public TestVideo audioCodec(String name) {
        return new TestVideo(
                container,
                videoCodec,
                width,
                height,
                framesPerSecond,
                frames,
                uneven,
                sampleAspectRatio,
                rotation,
                cleanWidth,
                cleanHeight,
                fastStart,
                fragmented,
                audioSeconds,
                name,
                subtitles,
                cover);
    }

    /** Returns a copy with a subtitle stream. */
    public TestVideo withSubtitles() {
        return new TestVideo(
                container,
                videoCodec,
                width,
                height,
                framesPerSecond,
                frames,
                uneven,
                sampleAspectRatio,
                rotation,
                cleanWidth,
                cleanHeight,
                fastStart,
                fragmented,
                audioSeconds,
                audioCodec,
                true,
                cover);
    }

    /** Returns a copy with a cover picture. */
    public TestVideo withCover() {
        return new TestVideo(
                container,
                videoCodec,
                width,
                height,
                framesPerSecond,
                frames,
                uneven,
                sampleAspectRatio,
                rotation,
                cleanWidth,
                cleanHeight,
                fastStart,
                fragmented,
                audioSeconds,
                audioCodec,
                subtitles,
                true);
    }

    /** Writes the video; an existing file is replaced. */
    public Path writeTo(Path file) throws IOException {
        try (TestVideoWriter writer = new TestVideoWriter(this, file)) {
            writer.write();
        }
        if (rotation != 0 || cleanWidth > 0) {
            Files.write(file, new MovieEdit(Files.readAllBytes(file)).apply(this));
        }
        return file;
    }

    private TestVideo copy(
            String newContainer,
            String newCodec,
            int newWidth,
            int newHeight,
            Ratio newRatio,
            int newRotation,
            boolean newFastStart,
            Ratio newAudio) {
        return new TestVideo(
                newContainer,
                newCodec,
                newWidth,
                newHeight,
                framesPerSecond,
                frames,
                uneven,
                newRatio,
                newRotation,
                cleanWidth,
                cleanHeight,
                newFastStart,
                fragmented,
                newAudio,
                audioCodec,
                subtitles,
                cover);
    }
}
